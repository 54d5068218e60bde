/** Who is asking, and what they may read and edit. */
@NullMarked
package org.constitutionreview.document.access;

import org.jspecify.annotations.NullMarked;
