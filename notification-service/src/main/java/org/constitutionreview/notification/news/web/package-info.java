/** Parked news over HTTP. */
@NullMarked
package org.constitutionreview.notification.news.web;

import org.jspecify.annotations.NullMarked;
