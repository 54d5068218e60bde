/** Reads Word files (.docx) as a person sees them, with the numbers that Word computes. */
@NullMarked
package org.constitutionreview.document.text.source.word;

import org.jspecify.annotations.NullMarked;
