/** The date by which the council does business. */
@NullMarked
package org.constitutionreview.document.clock;

import org.jspecify.annotations.NullMarked;
