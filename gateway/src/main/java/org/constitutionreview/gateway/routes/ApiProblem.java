package org.constitutionreview.gateway.routes;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway itself may answer instead of a service. */
enum ApiProblem {
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "The service does not answer",
            "A part of the service does not answer at the moment. Send the same request again, with the same"
                    + " Idempotency-Key, in a minute: it takes effect once only."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-requests",
            "Too many requests",
            "More requests came from you than the service takes in a minute. Nothing was changed. Wait a minute, then"
                    + " go on more slowly."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            "Too much text at once",
            "The request is larger than the service takes. Nothing was changed. Send it in smaller pieces.");

    private final HttpStatus status;
    private final String type;
    private final String title;
    private final String detail;

    ApiProblem(HttpStatus status, String type, String title, String detail) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
    }

    ServerResponse answer(ServerRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        problem.setInstance(URI.create(request.requestPath().value()));
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
