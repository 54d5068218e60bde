package org.constitutionreview.local.clock;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The business clock for programs. */
@RestController
@RequestMapping(path = "/business-clock", produces = MediaType.APPLICATION_JSON_VALUE)
class BusinessClockController {

    /** Either a day, for its start of work in London, or a moment. */
    record Move(@Nullable LocalDate date, @Nullable Instant instant) {

        Optional<Instant> target() {
            return date == null ? Optional.ofNullable(instant) : Optional.of(London.startOfWork(date));
        }
    }

    record Time(Instant now, LocalDate date) {}

    private final MovableClock clock;
    private final ClockWalk walk;

    BusinessClockController(MovableClock clock, ClockWalk walk) {
        this.clock = clock;
        this.walk = walk;
    }

    @GetMapping
    Time time() {
        Instant now = clock.instant();
        return new Time(now, London.date(now));
    }

    /** Answers when everything that was due until then has happened; asking again for the day that it is changes nothing. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Time move(@RequestBody Move move, HttpServletRequest request) {
        Administrators.demand(request);
        Instant target = move.target().orElseThrow(UnclearDate::new);
        if (!time().date().equals(move.date())) {
            walk.to(target);
        }
        return time();
    }

    @ExceptionHandler({NotForward.class, WalkHindered.class})
    ProblemDetail conflict(RuntimeException problem) {
        return problem(HttpStatus.CONFLICT, "conflict", "The clock wasn't moved there", problem.getMessage());
    }

    @ExceptionHandler({UnclearDate.class, HttpMessageNotReadableException.class})
    ProblemDetail unclear() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "validation",
                "The date isn't clear",
                "Say when the clock is to stand: {\"date\": \"2018-05-01\"} or {\"instant\": \"2018-05-01T08:00:00Z\"}.");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, Objects.requireNonNull(detail));
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        return problem;
    }

    private static final class UnclearDate extends RuntimeException {}
}
