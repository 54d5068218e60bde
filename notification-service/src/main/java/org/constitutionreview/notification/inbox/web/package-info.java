/** The inbox over HTTP. */
@NullMarked
package org.constitutionreview.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
