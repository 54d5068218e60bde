package org.constitutionreview.notification;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems (RFC 9457) this service tells its callers. */
final class Problems {

    private Problems() {}

    static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        return problem;
    }

    static ProblemDetail notSignedIn() {
        return problem(
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                "Sign in first",
                "You aren't signed in, or your sign-in has ended. Sign in and try again.");
    }

    static ProblemDetail forbidden() {
        return problem(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "You can't do this",
                "Your role doesn't allow this. If it should, ask an administrator.");
    }

    static ProblemDetail invalid(String detail) {
        return problem(HttpStatus.BAD_REQUEST, "validation", "Something in the request isn't right", detail);
    }

    static ProblemDetail tooLarge() {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The request is too large",
                "A request can have 2 MB at most. Nothing was changed. Send less at a time.");
    }
}
