/** Catches every e-mail of the suite and shows it, instead of sending it. */
@NullMarked
package org.constitutionreview.local.mail;

import org.jspecify.annotations.NullMarked;
