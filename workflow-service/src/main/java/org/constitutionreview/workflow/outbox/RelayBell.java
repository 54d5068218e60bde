package org.constitutionreview.workflow.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the relay when there is something to send; many rings before it wakes count as one. */
@Component
class RelayBell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        rings.release();
    }

    /** Returns at the first ring, or when the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
