/** A business clock that can be moved forward, for training and demonstration on one machine; no council's server has it. */
@NullMarked
package org.constitutionreview.local.clock;

import org.jspecify.annotations.NullMarked;
