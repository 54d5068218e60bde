/** Texts, and amendments of texts, in Akoma Ntoso 3.0 (OASIS LegalDocML). */
@NullMarked
package org.constitutionreview.document.paper.akomantoso;

import org.jspecify.annotations.NullMarked;
