/** Finds words in the Constitution. */
@NullMarked
package org.constitutionreview.document.search;

import org.jspecify.annotations.NullMarked;
