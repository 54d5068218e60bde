/** Concludes from the blocks of a file what its provisions are, and what about its numbers a person should look at. */
@NullMarked
package org.constitutionreview.document.text.source.structure;

import org.jspecify.annotations.NullMarked;
