package org.constitutionreview.local.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a service stands at its business time.
 *
 * @param busyWith what is still to be done at this time, in words
 * @param nextDue when something of its own accord comes due next
 */
record Standing(Instant now, @Nullable String busyWith, @Nullable Instant nextDue) {}
