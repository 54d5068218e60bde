/** Telling people: recipients, inbox and e-mail. */
@NullMarked
package org.constitutionreview.notification;

import org.jspecify.annotations.NullMarked;
