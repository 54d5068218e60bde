package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** On 1 May the new text is in force, for anyone to read; later the Code is reviewed again. */
final class ComingIntoForce {

    private static final String CODE = "/api/documents/" + Proposal.CODE;

    private final Stage stage;
    private final TheAmendment amendment;

    ComingIntoForce(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String theDayBefore() {
        stage.moveTo(LocalDate.of(2018, 4, 30));
        NotAsTold.unlessEqual("section 13 on 30 April", "Equality", heading("2018-04-30"));
        return "/constitution/" + Proposal.CODE + "?asAt=2018-04-30";
    }

    String theTimerBringsItIntoForce() {
        stage.moveTo(LocalDate.of(2018, 5, 1));
        amendment.comesTo("put-the-change-into-practice");
        NotAsTold.unlessEqual(
                "the editions of the Code",
                2,
                stage.anyone().get(CODE + "/editions").path("items").size());
        return amendment.page();
    }

    String anyoneReadsBothTexts() {
        NotAsTold.unlessEqual("section 13 as at 30 April", "Equality", heading("2018-04-30"));
        NotAsTold.unlessEqual("section 13 as at 1 May", "Social Media", heading("2018-05-01"));
        JsonNode now = stage.anyone().get(CODE + "?asAt=2018-05-01");
        NotAsTold.unlessContains(
                "paragraph 18.1 as at 1 May",
                "banked by them",
                TheDraft.provision(now, "18.1").path("words").asString(""));
        return "/constitution/" + Proposal.CODE + "?asAt=2018-05-01";
    }

    String oldNumbersLeadToNewOnes() {
        JsonNode found = stage.anyone().get(CODE + "/provisions/17.1?asAt=2018-05-01&numberedAsAt=2018-04-30");
        NotAsTold.unlessEqual(
                "the number then", "17.1", found.path("numberThen").asString(""));
        NotAsTold.unlessEqual("the number now", "18.1", found.path("numberNow").asString(""));
        return "/constitution/" + Proposal.CODE + "/paragraphs/17.1?asAt=2018-05-01&numberedAsAt=2018-04-30";
    }

    String putIntoPractice() {
        stage.moveTo(LocalDate.of(2018, 5, 8));
        stage.as(HEAD_OF_LEGAL_SERVICES)
                .post(
                        amendment.path("/practice-confirmations"),
                        Map.of(
                                "note",
                                "Employees and managers were told, guidance was issued, and the old leaflet on e-mail was withdrawn."));
        stage.await("the amendment to end in force", () -> Optional.of(amendment.now())
                .filter(now -> now.path("outcome").asString("").equals("IN_FORCE")));
        return amendment.page();
    }

    String theNextReviewShowsTheFollowUp() {
        stage.moveTo(LocalDate.of(2018, 5, 15));
        Actor officer = stage.as(GOVERNANCE_OFFICER);
        if (Stage.find(officer.get("/api/workflow/review-cycles").path("items"), "municipalYear", "2018/19")
                .isEmpty()) {
            officer.post("/api/workflow/review-cycles", Map.of("municipalYear", "2018/19"));
        }
        stage.onceSeen(
                "the cycle to be planned",
                () -> stage.await(
                        "the step plan-the-cycle",
                        () -> Stage.find(officer.get("/api/workflow/tasks").path("items"), "step", "plan-the-cycle")));
        officer.post(
                "/api/workflow/review-cycles/2018-19/plan",
                Map.of(
                        "items",
                        List.of(Map.of(
                                "documentId", Proposal.CODE, "owner", "service:legal-services", "due", "2018-11-30"))));
        stage.await("the follow-up at the Code's next review", () -> Stage.find(
                        officer.get("/api/workflow/review-cycles/2018-19").path("reviews"), "documentId", Proposal.CODE)
                .filter(review -> review.path("followUps").toString().contains("monetary threshold")));
        return "/review-cycles/2018-19";
    }

    private String heading(String asAt) {
        JsonNode code = stage.anyone().get(CODE + "?asAt=" + asAt);
        return TheDraft.provision(code, "13").path("heading").asString("");
    }
}
