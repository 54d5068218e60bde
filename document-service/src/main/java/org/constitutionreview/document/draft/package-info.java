/** The texts of documents inside amendments, revision by revision. */
@NullMarked
package org.constitutionreview.document.draft;

import org.jspecify.annotations.NullMarked;
