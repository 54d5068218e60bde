package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The Head of Legal Services proposes an amendment, aiming for Council on 1 March 2018. */
final class Proposal {

    static final String CODE = "officers-code-of-conduct";
    static final LocalDate COUNCIL = LocalDate.of(2018, 3, 1);

    private final Stage stage;
    private final TheAmendment amendment;

    Proposal(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String planBackFromCouncil() {
        stage.moveTo(LocalDate.of(2017, 11, 6));
        JsonNode steps = stage.as(HEAD_OF_LEGAL_SERVICES)
                .get("/api/workflow/backward-plan?council=" + COUNCIL)
                .path("steps");
        planned(steps, "fagg-discussion", "2017-11-21");
        planned(steps, "start-the-consultation", "2017-11-27");
        planned(steps, "consultation", "2017-12-11");
        planned(steps, "publish-the-papers", "2018-01-26");
        planned(steps, "governance-committee", "2018-02-05");
        planned(steps, "fagg", "2018-02-13");
        planned(steps, "publish-the-papers", "2018-02-21");
        planned(steps, "full-council", "2018-03-01");
        return "/amendments/propose";
    }

    String propose() {
        JsonNode proposed = stage.as(HEAD_OF_LEGAL_SERVICES)
                .post(
                        "/api/workflow/amendments",
                        Map.of(
                                "title",
                                "Officers' Code of Conduct: social media",
                                "purpose",
                                Words.of("report/purpose.md"),
                                "suggestedHeadOfChange",
                                "SUBSTANTIVE",
                                "documents",
                                List.of(CODE),
                                "targetCouncil",
                                COUNCIL));
        stage.memory().remember("amendment", proposed.path("id").asString());
        JsonNode opened = amendment.comesTo("write-the-change-and-the-report");
        NotAsTold.unlessEqual(
                "the owner",
                "service:legal-services",
                opened.path("owner").path("key").asString(""));
        NotAsTold.unless(!amendment.draftId().isEmpty(), "a draft of the Code", opened.path("documents"));
        return amendment.page();
    }

    private static void planned(JsonNode steps, String step, String date) {
        for (JsonNode planned : steps) {
            String on = planned.path("on").asString(planned.path("by").asString(""));
            if (planned.path("step").asString("").equals(step) && on.equals(date)) {
                NotAsTold.unless(
                        planned.path("canBeMade").asBoolean()
                                && !planned.path("why").asString("").isBlank(),
                        step + " to be possible, with the reason for its date",
                        planned);
                return;
            }
        }
        throw new NotAsTold(step + " on " + date + " in the backward plan", steps);
    }
}
