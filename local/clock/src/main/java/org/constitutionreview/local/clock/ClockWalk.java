package org.constitutionreview.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;

/**
 * Moves the whole suite's time as if it had passed: from one due date to the next, at each waiting until all that is due has been done
 * and told.
 */
final class ClockWalk {

    private static final Logger log = LoggerFactory.getLogger(ClockWalk.class);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final MovableClock clock;
    private final SuiteClocks services;
    private final Duration patience;
    private final AtomicReference<@Nullable Instant> target = new AtomicReference<>();

    ClockWalk(MovableClock clock, SuiteClocks services, Duration patience) {
        this.clock = clock;
        this.services = services;
        this.patience = patience;
    }

    /** Where a walk under way leads. */
    Optional<Instant> target() {
        return Optional.ofNullable(target.get());
    }

    /**
     * Returns when everything that was due until then has happened.
     *
     * @throws NotForward if the clock stands later already
     * @throws WalkHindered if another walk is under way, or a service doesn't answer or doesn't come to rest; the clock stays where it
     *     has come to, and the same walk can be repeated
     */
    void to(Instant end) {
        if (end.isBefore(clock.instant())) {
            throw new NotForward(clock.instant());
        }
        begin(end);
        try {
            awaitRest();
            Instant reached;
            do {
                reached = nextStop(end);
                moveTo(reached);
                awaitRest();
            } while (reached.isBefore(end));
        } catch (RestClientException e) {
            log.warn("The clock's walk ended at {}.", clock.instant(), e);
            throw new WalkHindered("A service doesn't answer, so the clock stays at " + London.moment(clock.instant())
                    + ". Start what is missing with ./review up and move the clock again.");
        } finally {
            target.set(null);
        }
    }

    private void begin(Instant end) {
        if (!target.compareAndSet(null, end)) {
            throw new WalkHindered("The clock is being moved already. Wait until it has arrived.");
        }
    }

    private Instant nextStop(Instant end) {
        return services.standings().stream()
                .map(Standing::nextDue)
                .filter(Objects::nonNull)
                .filter(due -> due.isAfter(clock.instant()) && due.isBefore(end))
                .min(Instant::compareTo)
                .orElse(end);
    }

    private void moveTo(Instant stop) {
        Duration offset = Duration.between(Instant.now().truncatedTo(ChronoUnit.MILLIS), stop)
                .plusMillis(1);
        clock.remember(offset);
        services.shift(offset);
        clock.shift(offset);
    }

    /** At rest twice in a row: news may have been between two services when the first was asked. */
    private void awaitRest() {
        long deadline = System.nanoTime() + patience.toNanos();
        int restful = 0;
        while (restful < 2) {
            List<String> busy = services.standings().stream()
                    .map(Standing::busyWith)
                    .filter(Objects::nonNull)
                    .toList();
            restful = busy.isEmpty() ? restful + 1 : 0;
            if (System.nanoTime() > deadline) {
                throw new WalkHindered("The clock stays at " + London.moment(clock.instant())
                        + ", since the suite doesn't come to rest there: " + String.join("; ", busy) + ".");
            }
            LockSupport.parkNanos(busy.isEmpty() ? 0 : PAUSE.toNanos());
        }
    }
}
