/** Reads the plain files in which a council's texts are kept before they are imported. */
@NullMarked
package org.constitutionreview.document.text.source;

import org.jspecify.annotations.NullMarked;
