/** Everything a council's data centre would offer, for one machine. */
@NullMarked
package org.constitutionreview.local;

import org.jspecify.annotations.NullMarked;
