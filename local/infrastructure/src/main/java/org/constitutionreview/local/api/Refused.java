package org.constitutionreview.local.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The suite said no: the problem details of RFC 9457, and what was asked. */
public final class Refused extends RuntimeException {

    private final int status;
    private final transient JsonNode problem;

    Refused(String request, int status, JsonNode problem) {
        super(request + " was refused with " + status + ": " + inWords(problem));
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /** For example {@code /problems/not-ready}; empty when the answer was no problem detail. */
    public String type() {
        return problem.path("type").asString("");
    }

    public JsonNode problem() {
        return problem;
    }

    /** All sentences of the answer: its detail, its reasons, its faulty fields. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(problem.path("detail").asString(problem.path("title").asString("")));
        problem.path("reasons")
                .forEach(reason -> sentences.add(reason.path("text").asString("")));
        problem.path("errors")
                .forEach(error -> sentences.add(error.path("field").asString("") + ": "
                        + error.path("message").asString("")));
        return List.copyOf(sentences);
    }

    private static String inWords(JsonNode problem) {
        return problem.isObject() ? problem.toString() : "(no problem details)";
    }
}
