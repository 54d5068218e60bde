/** Pages on which documents are uploaded, looked at and imported. */
@NullMarked
package org.constitutionreview.gateway.imports;

import org.jspecify.annotations.NullMarked;
