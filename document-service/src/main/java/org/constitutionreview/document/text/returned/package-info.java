/** Finds out what somebody changed in a Word file that the suite wrote. */
@NullMarked
package org.constitutionreview.document.text.returned;

import org.jspecify.annotations.NullMarked;
