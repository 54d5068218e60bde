package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The Governance Committee recommends the Code, subject to amendments, with points of all seven kinds. */
final class GovernanceCommittee {

    static final String REWORD =
            "paragraph 13.7 should be reworded to state that 'personal social media sites must not be"
                    + " used by employees during their working hours for non-work related reasons'";
    static final String DEFINE =
            "The section should say which sites count as social media, as examples, with 'including"
                    + " … but not limited to', to future-proof it.";
    static final String INSERT_BY =
            "the word 'by' should be inserted between the words 'banked' and 'them' in paragraph 18.1";
    static final String REWORD_BULLET = "The third to last bullet of paragraph 19.3 should be reworded.";
    static final String FORMATTING = "Several points of formatting should be tidied up.";
    static final String HARASSMENT = "The definition of harassment in section 16 should be wider.";
    static final String THRESHOLD =
            "Section 3, Gifts and Hospitality General, has no monetary threshold like the £25 of the Members' Code of Conduct.";

    private static final String NOT_RECORDED = "";
    static final String RESOLUTION = "RESOLVED that the Officers' Code of Conduct, subject to the inclusion of the"
            + " agreed amendments, be recommended to full Council for approval at the 01 March 2018 meeting";

    private final Stage stage;
    private final TheAmendment amendment;
    private final Meeting meeting;

    GovernanceCommittee(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
        this.meeting = new Meeting(stage, amendment, "governance-committee-2018-02-05");
    }

    String addToTheAgenda() {
        stage.moveTo(LocalDate.of(2018, 1, 15));
        return meeting.addToTheAgenda();
    }

    String clearThePapers() {
        stage.moveTo(LocalDate.of(2018, 1, 24));
        return meeting.clearThePapers();
    }

    String publishThePapers() {
        stage.moveTo(LocalDate.of(2018, 1, 26));
        NotAsTold.unlessEqual(
                "the last day to publish",
                "2018-01-26",
                meeting.item().path("publishBy").asString(""));
        return meeting.publishThePapers("2018-01-26T08:40:00Z");
    }

    String recommend() {
        stage.moveTo(LocalDate.of(2018, 2, 5));
        String drafted = stage.as(GOVERNANCE_OFFICER)
                .get(meeting.path("/resolution-draft?outcome=RECOMMENDED_SUBJECT_TO_AMENDMENTS"))
                .path("text")
                .asString("");
        NotAsTold.unlessContains("the resolution drafted", RESOLUTION, drafted);
        String page = meeting.decide(
                "RECOMMENDED_SUBJECT_TO_AMENDMENTS", Map.of("resolution", RESOLUTION, "minutePoints", pointsRaised()));
        Set<String> kinds = new HashSet<>();
        amendment
                .now()
                .path("minutePoints")
                .forEach(point -> kinds.add(point.path("kind").asString("")));
        NotAsTold.unlessEqual("the kinds of points raised", 7, kinds.size());
        return page;
    }

    String theReferralIsInTheActionLog() {
        JsonNode log = stage.as(GOVERNANCE_OFFICER)
                .get("/api/workflow/bodies/governance-committee/action-log")
                .path("items");
        JsonNode plan = stage.as(GOVERNANCE_OFFICER)
                .get("/api/workflow/bodies/fagg/forward-plan")
                .path("items");
        NotAsTold.unlessContains("the committee's action log", "monetary threshold", log.toString());
        NotAsTold.unlessContains("FaGG's forward plan", "monetary threshold", plan.toString());
        return "/bodies/governance-committee";
    }

    private static List<Map<String, Object>> pointsRaised() {
        return List.of(
                MinutePoint.of(
                        "AGREED_AMENDMENT",
                        "Member of the Governance Committee",
                        "13.7",
                        "An excessive amount of time is too vague; private use in working hours should not be allowed.",
                        Map.of("wording", REWORD, "minuteReference", "41")),
                MinutePoint.of("DRAFTING_INSTRUCTION", NOT_RECORDED, "13.1", DEFINE, Map.of("minuteReference", "41")),
                MinutePoint.of(
                        "SUGGESTION",
                        NOT_RECORDED,
                        "18.1",
                        "A word is missing in paragraph 18.1.",
                        Map.of("wording", INSERT_BY)),
                MinutePoint.of("SUGGESTION", NOT_RECORDED, "19.3", REWORD_BULLET),
                MinutePoint.of(
                        "OFFICER_UNDERTAKING",
                        "Member of the Governance Committee",
                        "",
                        FORMATTING,
                        Map.of(
                                "beforeTheMeeting",
                                true,
                                "answeredBy",
                                "Head of Legal Services",
                                "answer",
                                "They will be picked up in the tidying up before Council.")),
                MinutePoint.of(
                        "OFFICER_UNDERTAKING",
                        NOT_RECORDED,
                        "16.2",
                        HARASSMENT,
                        Map.of(
                                "answeredBy",
                                "Head of Legal Services",
                                "answer",
                                "It will be picked up in the tidying up before Council.")),
                MinutePoint.of(
                        "REFERRAL",
                        NOT_RECORDED,
                        "3",
                        THRESHOLD,
                        Map.of(
                                "followUp",
                                Map.of(
                                        "what",
                                        "Consider a monetary threshold for gifts and hospitality in section 3 of the Officers' Code of Conduct.",
                                        "receiver",
                                        "fagg",
                                        "due",
                                        "2018-07-31"))),
                MinutePoint.of(
                        "QUESTION_ANSWERED",
                        NOT_RECORDED,
                        "13.9",
                        "Does the Council look at what employees write at home?",
                        Map.of(
                                "answeredBy",
                                "Head of Legal Services",
                                "answer",
                                "No. It looks into the use of its own systems only, within the law.")),
                MinutePoint.of(
                        "COMMENT",
                        "Member of the Governance Committee",
                        "13",
                        "It is good to see the unions consulted before the Code comes to the committee."));
    }
}
