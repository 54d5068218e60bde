package org.constitutionreview.local.clock;

import java.time.Instant;
import java.util.Optional;

/** Something in a service that has to come to rest before the clock moves on. */
interface PendingWork {

    /** In words, or nothing when it rests. */
    Optional<String> busyWith();

    default Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
