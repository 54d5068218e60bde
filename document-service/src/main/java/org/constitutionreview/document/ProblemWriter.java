package org.constitutionreview.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.constitutionreview.document.problem.Problem;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems that arise before a request reaches its controller. */
@Component
class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.type().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(detail(problem, request.getRequestURI())));
    }

    static ProblemDetail detail(Problem problem, String instance) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(problem.type().status()), problem.detail());
        detail.setType(URI.create(problem.type().uri()));
        detail.setTitle(problem.type().title());
        detail.setInstance(URI.create(instance));
        problem.extensions().forEach(detail::setProperty);
        return detail;
    }
}
