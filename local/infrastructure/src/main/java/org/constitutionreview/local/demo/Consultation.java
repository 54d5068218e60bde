package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.COMMUNICATIONS_MANAGER;
import static org.constitutionreview.local.demo.Person.GMB_SECRETARY;
import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.HR_ADVISER;
import static org.constitutionreview.local.demo.Person.INTERNAL_AUDIT_MANAGER;
import static org.constitutionreview.local.demo.Person.UNISON_SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** HR, two trade unions and two named officers are asked; one of them doesn't answer. */
final class Consultation {

    static final String OF_UNISON = "Please add that members may say what their union thinks when they speak for it.";
    static final String ON_13_5 = "the views which they express on social media are their own";
    static final String OF_GMB =
            "Nobody knows what an excessive amount of time is. Breaks are the employee's own time. Please leave this paragraph out.";

    private final Stage stage;
    private final TheAmendment amendment;
    private final TheDraft draft;

    Consultation(Stage stage, TheAmendment amendment, TheDraft draft) {
        this.stage = stage;
        this.amendment = amendment;
        this.draft = draft;
    }

    String open() {
        stage.moveTo(LocalDate.of(2017, 11, 27));
        amendment.waitsAt("start-the-consultation");
        stage.as(GOVERNANCE_OFFICER).post(amendment.path("/consultation-rounds"), Map.of("workingDays", 10));
        JsonNode asked = amendment.comesTo("respond-to-the-consultation").path("consultations");
        NotAsTold.unlessEqual("consultees asked", 5, asked.size());
        for (JsonNode consultation : asked) {
            NotAsTold.unlessContains(
                    "the end of the consultation",
                    "2017-12-11",
                    consultation.path("closes").asString(""));
        }
        return amendment.page();
    }

    String hrSupports() {
        stage.moveTo(LocalDate.of(2017, 11, 29));
        return respond(HR_ADVISER, "consultee:hr", "SUPPORT", List.of());
    }

    String unisonSupportsWithChanges() {
        return respond(
                UNISON_SECRETARY,
                "consultee:unison",
                "SUPPORT_WITH_CHANGES",
                List.of(comment("13.5", ON_13_5, OF_UNISON)));
    }

    String gmbObjects() {
        return respond(
                GMB_SECRETARY,
                "consultee:gmb",
                "OBJECT",
                List.of(comment("13.7", "an excessive amount of time", OF_GMB)));
    }

    String internalAuditHasNoComment() {
        return respond(INTERNAL_AUDIT_MANAGER, "consultee:internal-audit-manager", "NO_COMMENT", List.of());
    }

    String theFifthIsReminded() {
        stage.moveTo(LocalDate.of(2017, 12, 7));
        stage.await("a reminder in the Communications Manager's inbox", () -> {
            JsonNode items = stage.as(COMMUNICATIONS_MANAGER)
                    .get("/api/notifications/inbox?limit=50")
                    .path("items");
            return Stage.find(items, "eventType", "ConsultationReminderDue");
        });
        return page("consultee:communications-manager");
    }

    String theEndIsReached() {
        stage.moveTo(LocalDate.of(2017, 12, 12));
        amendment.comesTo("answer-the-comments");
        JsonNode silent = consultation("consultee:communications-manager");
        NotAsTold.unlessContains("the silent consultee's outcome", "NO_RESPONSE", silent.toString());
        return amendment.page("consultation");
    }

    private String respond(Person person, String consultee, String position, List<Map<String, Object>> comments) {
        String path = "/api/workflow/consultations/"
                + consultation(consultee).path("id").asString();
        stage.as(person).post(path + "/responses", Map.of("position", position, "comments", comments));
        NotAsTold.unlessContains(
                "the response", position, stage.as(person).get(path).toString());
        return page(consultee);
    }

    private Map<String, Object> comment(String number, String quoted, String text) {
        JsonNode draftNow = draft.now();
        return Map.of(
                "documentId",
                Proposal.CODE,
                "provisionId",
                TheDraft.provision(draftNow, number).path("id").asString(),
                "revision",
                draftNow.path("head").asLong(),
                "quotedWords",
                quoted,
                "text",
                text);
    }

    private JsonNode consultation(String consultee) {
        JsonNode consultations = amendment.now().path("consultations");
        Optional<JsonNode> found = Optional.empty();
        for (JsonNode consultation : consultations) {
            if (consultation.path("consultee").toString().contains("\"" + consultee + "\"")) {
                found = Optional.of(consultation);
            }
        }
        return found.orElseThrow(() -> new NotAsTold("a consultation of " + consultee, consultations));
    }

    private String page(String consultee) {
        return "/consultations/" + consultation(consultee).path("id").asString();
    }
}
