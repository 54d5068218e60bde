/** Makes a repeated command have one effect and one answer. */
@NullMarked
package org.constitutionreview.workflow.idempotency;

import org.jspecify.annotations.NullMarked;
