package org.constitutionreview.gateway.backend;

import java.io.IOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A service's answer that it won't do or show what was asked, with its reasons. */
public class Refusal extends RuntimeException {

    private final HttpStatusCode status;
    private final Problem problem;

    public Refusal(HttpStatusCode status, Problem problem) {
        super(status + " " + problem.type() + " " + problem.detail());
        this.status = status;
        this.problem = problem;
    }

    static Refusal from(ClientHttpResponse response, JsonMapper json) throws IOException {
        byte[] body = response.getBody().readAllBytes();
        return new Refusal(response.getStatusCode(), problem(body, json));
    }

    private static Problem problem(byte[] body, JsonMapper json) {
        try {
            Problem read = json.readValue(body, Problem.class);
            return read == null ? Problem.UNKNOWN : read;
        } catch (JacksonException notAProblem) {
            return Problem.UNKNOWN;
        }
    }

    public HttpStatusCode status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** Whether the person can put it right in the same form. */
    public boolean mendable() {
        return switch (status.value()) {
            case 400, 412, 422 -> true;
            case 409 -> !problem.is("stale-task");
            default -> false;
        };
    }
}
