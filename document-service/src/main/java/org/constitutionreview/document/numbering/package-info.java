/** By which house rule a document's numbers are given when paragraphs come and go. */
@NullMarked
package org.constitutionreview.document.numbering;

import org.jspecify.annotations.NullMarked;
