/** Who did what, and the proof that the record of it is as it was written. */
@NullMarked
package org.constitutionreview.gateway.audit;

import org.jspecify.annotations.NullMarked;
