package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.MONITORING_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What happens around any meeting: onto its agenda, papers cleared, published, decided. */
final class Meeting {

    private final Stage stage;
    private final TheAmendment amendment;
    private final String id;

    /** @param id as in the sample's {@code meetings.yaml} */
    Meeting(Stage stage, TheAmendment amendment, String id) {
        this.stage = stage;
        this.amendment = amendment;
        this.id = id;
    }

    String addToTheAgenda() {
        amendment.waitsAt("add-to-an-agenda");
        JsonNode options = stage.as(GOVERNANCE_OFFICER)
                .get(amendment.path("/agenda-options"))
                .path("items");
        JsonNode option = Stage.find(options, "meetingId", id)
                .orElseThrow(() -> new NotAsTold("the meeting " + id + " among the options", options));
        NotAsTold.unless(option.path("canBeMade").asBoolean(), "the meeting to be one that can be made", option);
        stage.as(GOVERNANCE_OFFICER).post(amendment.path("/agenda-items"), Map.of("meetingId", id));
        return amendment.page();
    }

    String clearThePapers() {
        amendment.waitsAt("clear-the-papers");
        stage.as(MONITORING_OFFICER).post(path("/cleared-papers"), Map.of());
        JsonNode item = item();
        NotAsTold.unless(!item.path("contentHash").asString("").isEmpty(), "papers frozen with one content hash", item);
        String parts = stage.awaitReadable(
                        MONITORING_OFFICER,
                        "/api/documents/papers/" + item.path("paperId").asString(""))
                .path("parts")
                .toString();
        for (String part : List.of("report", "clean-copy", "redline", "schedule")) {
            NotAsTold.unlessContains("the papers", "\"" + part + "\"", parts);
        }
        return "/papers/" + item.path("paperId").asString("");
    }

    /** @param at when the pack went up, as the committee system shows it */
    String publishThePapers(String at) {
        amendment.waitsAt("publish-the-papers");
        String link = "https://democracy.ashcombe.example/meetings/" + id;
        stage.as(GOVERNANCE_OFFICER).post(path("/publications"), Map.of("publishedAt", at, "link", link));
        JsonNode published = item().path("published");
        NotAsTold.unlessEqual("the link published", link, published.path("link").asString(""));
        return amendment.page();
    }

    String decide(String outcome, Map<String, Object> more) {
        stage.moveTo(date());
        amendment.waitsAt("record-the-decision");
        Map<String, Object> decision = new TreeMap<>(more);
        decision.put("outcome", outcome);
        stage.as(GOVERNANCE_OFFICER).post(path("/decisions"), decision);
        NotAsTold.unlessEqual(
                "the decision recorded",
                outcome,
                item().path("decision").path("outcome").asString(""));
        return amendment.page("decisions");
    }

    JsonNode item() {
        return stage.as(MONITORING_OFFICER).get(path(""));
    }

    String path(String below) {
        String item = stage.memory()
                .once(
                        "agenda item of " + id,
                        () -> amendment.agendaItem(id).path("id").asString());
        return "/api/workflow/agenda-items/" + item + below;
    }

    private LocalDate date() {
        return LocalDate.parse(id.substring(id.length() - "2018-03-01".length()));
    }
}
