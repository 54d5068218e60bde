/** Papers as PDF files that everybody can read (PDF/UA-1, ISO 14289-1). */
@NullMarked
package org.constitutionreview.document.paper.pdf;

import org.jspecify.annotations.NullMarked;
