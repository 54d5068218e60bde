/** Recipients and preferences over HTTP. */
@NullMarked
package org.constitutionreview.notification.recipient.web;

import org.jspecify.annotations.NullMarked;
