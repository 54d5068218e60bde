/** Papers as pages that need nothing else, for eyes, ears and paper. */
@NullMarked
package org.constitutionreview.document.paper.page;

import org.jspecify.annotations.NullMarked;
