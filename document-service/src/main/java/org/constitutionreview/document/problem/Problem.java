package org.constitutionreview.document.problem;

import java.util.List;
import java.util.Map;

/** A request that can't be fulfilled. The detail is a sentence for its sender, and says what to do next. */
public class Problem extends RuntimeException {

    private final ProblemType type;
    private final transient Map<String, Object> extensions;

    public Problem(ProblemType type, String detail, Map<String, Object> extensions) {
        super(detail);
        this.type = type;
        this.extensions = Map.copyOf(extensions);
    }

    public Problem(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    /** @param what as people call it, with its article: "The draft" */
    public static Problem notFound(String what, Object id) {
        return new Problem(ProblemType.NOT_FOUND, what + " \"" + id + "\" doesn't exist. Check the address.");
    }

    public static Problem invalid(String field, String message) {
        return new Problem(
                ProblemType.VALIDATION, message, Map.of("errors", List.of(Map.of("field", field, "message", message))));
    }

    public static Problem conflict(String detail) {
        return new Problem(ProblemType.CONFLICT, detail);
    }

    public static Problem signIn() {
        return new Problem(ProblemType.SIGN_IN, "This isn't public. Sign in and try again.");
    }

    public static Problem forbidden(String detail) {
        return new Problem(ProblemType.FORBIDDEN, detail);
    }

    public static Problem idempotencyKeyReused() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                "Another request with other content has used this Idempotency-Key. Nothing was changed; use a new key.");
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
