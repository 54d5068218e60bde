/** The stores that a data centre would offer, on this machine's disk. */
@NullMarked
package org.constitutionreview.local.store;

import org.jspecify.annotations.NullMarked;
