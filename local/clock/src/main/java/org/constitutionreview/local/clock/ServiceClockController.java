package org.constitutionreview.local.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What the gateway asks each service when it moves the clock. */
@RestController
class ServiceClockController {

    record Offset(Duration offset) {}

    private final MovableClock clock;
    private final ClockSecret secret;
    private final List<PendingWork> pending;

    ServiceClockController(MovableClock clock, ClockSecret secret, List<PendingWork> pending) {
        this.clock = clock;
        this.secret = secret;
        this.pending = pending;
    }

    @GetMapping("/business-clock/standing")
    Standing standing(@RequestHeader(ClockSecret.HEADER) String given) {
        secret.demand(given);
        String busyWith =
                pending.stream().flatMap(work -> work.busyWith().stream()).collect(Collectors.joining(", "));
        @Nullable
        Instant nextDue = pending.stream()
                .flatMap(work -> work.nextDue().stream())
                .min(Instant::compareTo)
                .orElse(null);
        return new Standing(clock.instant(), busyWith.isEmpty() ? null : busyWith, nextDue);
    }

    @PutMapping("/business-clock/offset")
    void shift(@RequestHeader(ClockSecret.HEADER) String given, @RequestBody Offset next) {
        secret.demand(given);
        clock.shift(next.offset());
    }

    @ExceptionHandler
    ProblemDetail notForward(NotForward problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Objects.requireNonNull(problem.getMessage()));
    }
}
