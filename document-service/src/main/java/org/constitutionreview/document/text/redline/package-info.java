/** What changed between two texts: by identity first, words second, renumbering apart. */
@NullMarked
package org.constitutionreview.document.text.redline;

import org.jspecify.annotations.NullMarked;
