/** Drafts: a document's text inside one amendment, edited paragraph by paragraph. */
@NullMarked
package org.constitutionreview.gateway.draft;

import org.jspecify.annotations.NullMarked;
