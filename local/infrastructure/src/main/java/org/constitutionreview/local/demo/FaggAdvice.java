package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.FAGG_MEMBER;
import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.MONITORING_OFFICER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constitutionreview.local.api.Refused;
import tools.jackson.databind.JsonNode;

/** FaGG sees what changed since the committee saw it, each change with its authority, and advises. */
final class FaggAdvice {

    private final Stage stage;
    private final TheAmendment amendment;
    private final TheDraft draft;
    private final Meeting meeting;

    FaggAdvice(Stage stage, TheAmendment amendment, TheDraft draft) {
        this.stage = stage;
        this.amendment = amendment;
        this.draft = draft;
        this.meeting = new Meeting(stage, amendment, "fagg-2018-02-13");
    }

    String addToTheAgenda() {
        stage.moveTo(LocalDate.of(2018, 2, 8));
        return meeting.addToTheAgenda();
    }

    String clearingIsRefusedWhileAPointIsOpen() {
        amendment.comesTo("clear-the-papers");
        long revision = Long.parseLong(stage.memory().once("revision of the harassment definition", () -> amendment
                .minutePoint(GovernanceCommittee.HARASSMENT)
                .path("dischargedBy")
                .path("revision")
                .asString("0")));
        draft.undo("undoing the definition of harassment", revision);
        Refused refused =
                stage.as(MONITORING_OFFICER).isRefused("not-ready", meeting.path("/cleared-papers"), Map.of());
        NotAsTold.unlessContains(
                "the reasons", "harassment", refused.problem().path("reasons").toString());
        return amendment.page("decisions");
    }

    String theUndertakingIsKeptAgain() {
        draft.reword(
                "A wider definition of harassment, once more",
                "16.2",
                Words.of("harassment.md"),
                List.of(harassmentPoint()));
        stage.as(GOVERNANCE_OFFICER)
                .put("/api/workflow/minute-points/" + harassmentPoint() + "/confirmation", Map.of("confirmed", true));
        return amendment.page("decisions");
    }

    String clearThePapers() {
        return meeting.clearThePapers();
    }

    String whatChangedSinceTheCommitteeSawIt() {
        JsonNode committee = amendment.agendaItem("governance-committee-2018-02-05");
        String seen = committee.path("revisions").path(amendment.draftId()).asString();
        JsonNode entries =
                stage.as(FAGG_MEMBER).get(draft.path("/redline?from=" + seen)).path("entries");
        Set<String> authorities = new HashSet<>();
        for (JsonNode entry : entries) {
            String change = entry.path("change").asString("");
            if (!change.equals("SAME")) {
                String authority = entry.path("authority").path("kind").asString("");
                NotAsTold.unless(!authority.isEmpty(), "each change with its authority", entry);
                authorities.add(authority);
            }
        }
        NotAsTold.unless(
                authorities.containsAll(List.of("COMMITTEE_AGREED", "SUGGESTION", "UNDERTAKING")),
                "changes agreed by the committee, suggested and undertaken",
                authorities);
        return amendment.page("since-last-seen");
    }

    String advise() {
        return meeting.decide("AGREED", Map.of("minutePoints", List.of()));
    }

    private String harassmentPoint() {
        return amendment.minutePoint(GovernanceCommittee.HARASSMENT).path("id").asString();
    }
}
