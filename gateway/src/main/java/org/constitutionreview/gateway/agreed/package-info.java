/** Making the changes a meeting agreed, and confirming each. */
@NullMarked
package org.constitutionreview.gateway.agreed;

import org.jspecify.annotations.NullMarked;
