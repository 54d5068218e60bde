/** Provisions, operations and redlines as they travel in JSON. */
@NullMarked
package org.constitutionreview.document.form;

import org.jspecify.annotations.NullMarked;
