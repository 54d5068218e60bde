/** Takes in documents that exist already. */
@NullMarked
package org.constitutionreview.document.imports;

import org.jspecify.annotations.NullMarked;
