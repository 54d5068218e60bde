/** Puts slips in texts in force right, each by a new edition. */
@NullMarked
package org.constitutionreview.document.correction;

import org.jspecify.annotations.NullMarked;
