/** The editions of the documents, and the timeline that says which was in force when. */
@NullMarked
package org.constitutionreview.document.edition;

import org.jspecify.annotations.NullMarked;
