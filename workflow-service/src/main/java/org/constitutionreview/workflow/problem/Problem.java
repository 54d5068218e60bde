package org.constitutionreview.workflow.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that can't be met, for a reason its sender can understand (RFC 9457). Nothing has changed when one is thrown. */
public final class Problem extends RuntimeException {

    private final ProblemDetail body;

    private Problem(HttpStatus status, String type, String title, String detail, Map<String, ?> extensions) {
        super(detail);
        body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + type));
        body.setTitle(title);
        extensions.forEach(body::setProperty);
    }

    public ProblemDetail body() {
        return body;
    }

    /** The same with one more fact in the answer; an unknown one is left out. */
    public Problem with(String name, @Nullable Object value) {
        if (value != null) {
            body.setProperty(name, value);
        }
        return this;
    }

    public static Problem of(HttpStatus status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, Map.of());
    }

    public static Problem validation(FieldError... errors) {
        return validation(List.of(errors));
    }

    public static Problem validation(List<FieldError> errors) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "validation",
                "Something is missing or wrong",
                "Correct what is listed and send it again. Nothing was changed.",
                Map.of("errors", errors));
    }

    public static Problem invalid(String field, String message) {
        return validation(new FieldError(field, message));
    }

    public static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", detail);
    }

    public static Problem forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, "forbidden", "Not for you to do or see", detail);
    }

    public static Problem conflict(String detail) {
        return of(HttpStatus.CONFLICT, "conflict", "This can't be done now", detail);
    }

    public static Problem unavailable(String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not available at the moment", detail);
    }

    /** Somebody did this step before ({@code doneBy}, {@code doneAt}), or the matter has moved on without it. */
    public static Problem staleTask(String step, String detail) {
        return of(HttpStatus.CONFLICT, "stale-task", "This has already been done", detail)
                .with("step", step);
    }

    /** All that holds a step back, so that it can be put right in one go. */
    public static Problem notReady(String detail, List<Reason> reasons) {
        return new Problem(
                HttpStatus.CONFLICT, "not-ready", "Not ready yet", detail, Map.of("reasons", List.copyOf(reasons)));
    }
}
