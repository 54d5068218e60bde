/** Papers as Word files: native numbers, cross-references that follow, and changes that can be accepted or rejected. */
@NullMarked
package org.constitutionreview.document.paper.word;

import org.jspecify.annotations.NullMarked;
