/** Writes XML. */
@NullMarked
package org.constitutionreview.document.paper.markup;

import org.jspecify.annotations.NullMarked;
