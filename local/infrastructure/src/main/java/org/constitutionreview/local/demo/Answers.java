package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The owner answers every comment. */
final class Answers {

    private final Stage stage;
    private final TheAmendment amendment;

    Answers(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String answersAreMissing() {
        stage.as(HEAD_OF_LEGAL_SERVICES)
                .isRefused("not-ready", amendment.path("/answers"), Map.of("materialChange", false));
        return amendment.page("consultation");
    }

    String answerUnison() {
        return answer(
                Consultation.OF_UNISON,
                Map.of(
                        "kind",
                        "PARTLY_ACCEPTED",
                        "text",
                        "Paragraph 10.2 as it was, now 10.3, already lets an employee speak for a trade union. The guidance to managers will say so.",
                        "reason",
                        "Saying it twice in the Code would invite doubts about which paragraph applies."));
    }

    String aRejectionNeedsItsReason() {
        String path = "/api/workflow/comments/" + commentId(Consultation.OF_GMB) + "/answer";
        stage.as(HEAD_OF_LEGAL_SERVICES)
                .isRefusedToPut("validation", path, Map.of("kind", "NOT_ACCEPTED", "text", "The paragraph stays."));
        return amendment.page("consultation");
    }

    String answerGmb() {
        return answer(
                Consultation.OF_GMB,
                Map.of(
                        "kind",
                        "NOT_ACCEPTED",
                        "text",
                        "The paragraph stays. Breaks are not affected by it.",
                        "reason",
                        "Without a rule managers could not act where the use of such sites keeps people from their work."));
    }

    String allAreAnswered() {
        stage.as(HEAD_OF_LEGAL_SERVICES).post(amendment.path("/answers"), Map.of("materialChange", false));
        amendment.comesTo("add-to-an-agenda");
        JsonNode rows = table();
        JsonNode anchored = Stage.find(rows, "comment", Consultation.OF_UNISON)
                .orElseThrow(() -> new NotAsTold("UNISON's comment in the table", rows));
        NotAsTold.unlessEqual(
                "the paragraph that it hangs on",
                "13.5",
                anchored.path("provision").path("number").asString(""));
        NotAsTold.unlessEqual(
                "the words that it hangs on",
                Consultation.ON_13_5,
                anchored.path("quotedWords").asString(""));
        NotAsTold.unlessContains("the consultation table", "NOT_ACCEPTED", rows.toString());
        NotAsTold.unlessContains(
                "the table in the report",
                Consultation.OF_GMB,
                stage.as(HEAD_OF_LEGAL_SERVICES).get(amendment.path("/report")).toString());
        return amendment.page("report");
    }

    private String answer(String comment, Map<String, Object> answer) {
        stage.as(HEAD_OF_LEGAL_SERVICES).put("/api/workflow/comments/" + commentId(comment) + "/answer", answer);
        return amendment.page("consultation");
    }

    private String commentId(String text) {
        return stage.memory()
                .once(
                        "comment: " + text,
                        () -> stage.await("the comment " + text, () -> Stage.find(table(), "comment", text)
                                .map(row -> row.path("commentId").asString())));
    }

    private JsonNode table() {
        return stage.as(HEAD_OF_LEGAL_SERVICES)
                .get(amendment.path("/consultation-table"))
                .path("rows");
    }
}
