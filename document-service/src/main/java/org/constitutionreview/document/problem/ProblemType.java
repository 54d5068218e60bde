package org.constitutionreview.document.problem;

/** The kinds of problems of this service; each is described for API clients in {@code docs/api/problems.md}. */
public enum ProblemType {
    VALIDATION("validation", 400, "Something in the request is missing or wrong"),
    IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "The Idempotency-Key is missing"),
    SIGN_IN("unauthorised", 401, "You need to sign in"),
    FORBIDDEN("forbidden", 403, "You may not do this"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This can't be done here"),
    CONFLICT("conflict", 409, "This doesn't fit what is there"),
    EDIT_CONFLICT("edit-conflict", 409, "Somebody else has changed the same words"),
    STALE_VERSION("stale-version", 412, "Somebody has saved this before you"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    MEDIA_TYPE("media-type", 415, "Send JSON"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The Idempotency-Key belongs to another request"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "Part of the service can't be reached");

    private final String name;
    private final int status;
    private final String title;

    ProblemType(String name, int status, String title) {
        this.name = name;
        this.status = status;
        this.title = title;
    }

    public String uri() {
        return "/problems/" + name;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
