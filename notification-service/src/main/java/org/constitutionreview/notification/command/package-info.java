/** Commands over HTTP take effect once, however often they are sent. */
@NullMarked
package org.constitutionreview.notification.command;

import org.jspecify.annotations.NullMarked;
