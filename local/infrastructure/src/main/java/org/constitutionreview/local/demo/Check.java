package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.local.demo.Person.MONITORING_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The proposal is checked, returned once, passed, and its type confirmed. */
final class Check {

    private static final String WHY_RETURNED =
            "The conclusion should say what the change is for, so that members can see it at a glance.";

    private final Stage stage;
    private final TheAmendment amendment;

    Check(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String returnIt() {
        stage.moveTo(LocalDate.of(2017, 11, 8));
        stage.as(GOVERNANCE_OFFICER)
                .post(amendment.path("/proposal-checks"), Map.of("outcome", "RETURNED", "reason", WHY_RETURNED));
        amendment.comesTo("correct-and-resubmit");
        return amendment.page();
    }

    String correctAndResubmit() {
        amendment.write("conclusion", Map.of("text", Words.of("report/conclusion-corrected.md")));
        stage.as(HEAD_OF_LEGAL_SERVICES).post(amendment.path("/submissions"), Map.of());
        amendment.comesTo("check-the-proposal");
        return amendment.page();
    }

    String pass() {
        stage.as(GOVERNANCE_OFFICER).post(amendment.path("/proposal-checks"), Map.of("outcome", "PASSED"));
        amendment.comesTo("confirm-the-type-of-change");
        return amendment.page();
    }

    String confirmTheTypeOfChange() {
        stage.as(MONITORING_OFFICER).post(amendment.path("/types-of-change"), Map.of("headOfChange", "SUBSTANTIVE"));
        JsonNode decided = amendment.comesTo("add-to-an-agenda");
        for (String stageOfRoute :
                List.of("fagg-discussion", "consultation", "governance-committee", "fagg", "full-council")) {
            JsonNode found = Stage.find(decided.path("stages"), "id", stageOfRoute)
                    .orElseThrow(() -> new NotAsTold("the stage " + stageOfRoute, decided.path("stages")));
            NotAsTold.unless(
                    !found.path("state").asString("").equals("LEFT_OUT"), stageOfRoute + " in the route", found);
        }
        return amendment.page();
    }
}
