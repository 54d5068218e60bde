/** Finds the provisions of an earlier text again in a later one that doesn't know them, by their words and places. */
@NullMarked
package org.constitutionreview.document.text.matching;

import org.jspecify.annotations.NullMarked;
