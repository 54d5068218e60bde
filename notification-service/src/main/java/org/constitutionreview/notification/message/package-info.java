/** The words in which an event is told to people. */
@NullMarked
package org.constitutionreview.notification.message;

import org.jspecify.annotations.NullMarked;
