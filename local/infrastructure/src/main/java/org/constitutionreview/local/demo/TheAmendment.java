package org.constitutionreview.local.demo;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The amendment that the story is about, as the monitoring officer sees it: all of it. */
final class TheAmendment {

    private final Stage stage;

    TheAmendment(Stage stage) {
        this.stage = stage;
    }

    String id() {
        return stage.memory().recall("amendment");
    }

    String path(String below) {
        return "/api/workflow/amendments/" + id() + below;
    }

    String page() {
        return "/amendments/" + id();
    }

    String page(String step) {
        return page() + "/" + step;
    }

    JsonNode now() {
        return stage.as(Person.MONITORING_OFFICER).get(path(""));
    }

    /** Waits until the process has come to that step. */
    JsonNode comesTo(String step) {
        return stage.await("the step " + step + " to be open", () -> {
            JsonNode amendment = now();
            return Stage.find(amendment.path("openSteps"), "step", step).map(open -> amendment);
        });
    }

    /** The same before a command; when an interrupted step is repeated, the command may have moved the process on. */
    void waitsAt(String step) {
        stage.onceSeen("the process at " + step, () -> comesTo(step));
    }

    String draftId() {
        return stage.memory()
                .once(
                        "draft",
                        () -> now().path("documents").path(0).path("draftId").asString(""));
    }

    JsonNode agendaItem(String meeting) {
        return stage.await("an agenda item of " + meeting, () -> Optional.of(now().path("agendaItems"))
                .flatMap(items -> last(items, meeting)));
    }

    JsonNode minutePoint(String said) {
        JsonNode points = now().path("minutePoints");
        return Stage.find(points, "said", said).orElseThrow(() -> new NotAsTold("a point raised: " + said, points));
    }

    JsonNode sectionsOfReport() {
        return stage.as(Person.HEAD_OF_LEGAL_SERVICES)
                .get("/api/documents/reports/" + id())
                .path("sections");
    }

    /** Writes one section of the report; what stands there already is left alone. */
    void write(String section, Map<String, Object> content) {
        JsonNode standing = sectionsOfReport().path(section);
        boolean same = content.entrySet().stream().allMatch(entry -> standing.path(entry.getKey())
                .asString("")
                .equals(entry.getValue().toString()));
        if (!same) {
            stage.as(Person.HEAD_OF_LEGAL_SERVICES)
                    .replace(
                            "/api/documents/reports/" + id() + "/sections/" + section,
                            content,
                            standing.path("version").asLong(0));
        }
    }

    private static Optional<JsonNode> last(JsonNode items, String meeting) {
        Optional<JsonNode> found = Optional.empty();
        for (JsonNode item : items) {
            if (item.path("meeting").path("id").asString("").equals(meeting)) {
                found = Optional.of(item);
            }
        }
        return found;
    }
}
