package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.GOVERNANCE_OFFICER;
import static org.constitutionreview.local.demo.Person.HEAD_OF_LEGAL_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.constitutionreview.local.api.Refused;
import tools.jackson.databind.JsonNode;

/** What the committee agreed is made by the owner, clerk's words understood as instructions, and confirmed by a governance officer. */
final class AgreedChanges {

    private static final String TOO_VAGUE =
            "An excessive amount of time is too vague; private use in working hours should not be allowed.";
    private static final String WORD_MISSING = "A word is missing in paragraph 18.1.";

    private final Stage stage;
    private final TheAmendment amendment;
    private final TheDraft draft;

    AgreedChanges(Stage stage, TheAmendment amendment, TheDraft draft) {
        this.stage = stage;
        this.amendment = amendment;
        this.draft = draft;
    }

    String notDoneYet() {
        stage.moveTo(LocalDate.of(2018, 2, 6));
        amendment.comesTo("make-the-agreed-changes");
        Refused refused =
                stage.as(HEAD_OF_LEGAL_SERVICES).isRefused("not-ready", amendment.path("/agreed-changes"), Map.of());
        NotAsTold.unlessEqual(
                "the points still open", 6, refused.problem().path("reasons").size());
        return page();
    }

    String reword() {
        draft.follow(GovernanceCommittee.REWORD, List.of(point(TOO_VAGUE)));
        NotAsTold.unlessEqual(
                "paragraph 13.7",
                "personal social media sites must not be used by employees during their working hours for non-work related reasons",
                draft.words("13.7").replaceFirst("^P", "p").replaceFirst("\\.$", ""));
        return isDischarged(TOO_VAGUE);
    }

    String insertBy() {
        draft.follow(GovernanceCommittee.INSERT_BY, List.of(point(WORD_MISSING)));
        NotAsTold.unlessContains("paragraph 18.1", "banked by them", draft.words("18.1"));
        return isDischarged(WORD_MISSING);
    }

    String defineSocialMedia() {
        draft.reword(
                "Which sites count as social media",
                "13.1",
                Words.of("definition-first.md"),
                List.of(point(GovernanceCommittee.DEFINE)));
        return isDischarged(GovernanceCommittee.DEFINE);
    }

    String rewordTheBullet() {
        JsonNode bullets = draft.provision("19.3").path("children");
        String thirdToLast = stage.memory().once("third to last bullet of 19.3", () -> bullets.path(bullets.size() - 3)
                .path("id")
                .asString());
        draft.edit(
                "The bullet on e-mails in paragraph 19.3",
                List.of(Map.of("type", "REPLACE_TEXT", "provisionId", thirdToLast, "text", Words.of("bullet-19.3.md"))),
                List.of(point(GovernanceCommittee.REWORD_BULLET)));
        return isDischarged(GovernanceCommittee.REWORD_BULLET);
    }

    String widenHarassment() {
        draft.reword(
                "A wider definition of harassment",
                "16.2",
                Words.of("harassment.md"),
                List.of(point(GovernanceCommittee.HARASSMENT)));
        return isDischarged(GovernanceCommittee.HARASSMENT);
    }

    String explainTheFormatting() {
        explain(
                GovernanceCommittee.FORMATTING,
                "EXPLAINED",
                "The suite numbers and lays out all paragraphs alike; nothing is left to tidy up.");
        return page();
    }

    String undoingOpensThePointAgain() {
        long revision = Long.parseLong(stage.memory().once("revision of 'by'", () -> minutePoint(WORD_MISSING)
                .path("dischargedBy")
                .path("revision")
                .asString("0")));
        draft.undo("undoing 'by'", revision);
        NotAsTold.unlessEqual("the point after undoing", "OPEN", state(WORD_MISSING));
        NotAsTold.unlessContains("paragraph 18.1", "banked them", draft.words("18.1"));
        return page();
    }

    String insertByAgain() {
        draft.reword(
                "'by' between 'banked' and 'them', once more",
                "18.1",
                draft.provision("18.1").path("text").asString("").replace("banked them", "banked by them"),
                List.of(point(WORD_MISSING)));
        return isDischarged(WORD_MISSING);
    }

    String ownerIsDone() {
        stage.as(HEAD_OF_LEGAL_SERVICES).post(amendment.path("/agreed-changes"), Map.of());
        amendment.comesTo("confirm-the-agreed-changes");
        return amendment.page("decisions");
    }

    String oneIsSentBack() {
        stage.moveTo(LocalDate.of(2018, 2, 7));
        confirm(TOO_VAGUE);
        confirm(WORD_MISSING);
        confirm(GovernanceCommittee.REWORD_BULLET);
        confirm(GovernanceCommittee.HARASSMENT);
        stage.as(GOVERNANCE_OFFICER)
                .put(
                        pointPath(GovernanceCommittee.DEFINE) + "/confirmation",
                        Map.of(
                                "confirmed",
                                false,
                                "reason",
                                "The committee asked for examples with 'including … but not limited to'; this is a closed list."));
        stage.as(GOVERNANCE_OFFICER).post(amendment.path("/agreed-change-confirmations"), Map.of());
        amendment.comesTo("make-the-agreed-changes");
        return page();
    }

    String defineSocialMediaAsAgreed() {
        draft.reword(
                "Which sites count as social media, as examples",
                "13.1",
                Words.of("definition.md"),
                List.of(point(GovernanceCommittee.DEFINE)));
        NotAsTold.unlessContains("paragraph 13.1", "but not limited to", draft.words("13.1"));
        stage.as(HEAD_OF_LEGAL_SERVICES).post(amendment.path("/agreed-changes"), Map.of());
        amendment.comesTo("confirm-the-agreed-changes");
        return amendment.page("decisions");
    }

    String allAreConfirmed() {
        confirm(GovernanceCommittee.DEFINE);
        stage.as(GOVERNANCE_OFFICER).post(amendment.path("/agreed-change-confirmations"), Map.of());
        amendment.comesTo("add-to-an-agenda");
        NotAsTold.unlessEqual("the point sent back", "CONFIRMED", state(GovernanceCommittee.DEFINE));
        return amendment.page();
    }

    private void confirm(String said) {
        stage.as(GOVERNANCE_OFFICER).put(pointPath(said) + "/confirmation", Map.of("confirmed", true));
    }

    private void explain(String said, String outcome, String reason) {
        stage.as(HEAD_OF_LEGAL_SERVICES)
                .put(pointPath(said) + "/explanation", Map.of("outcome", outcome, "reason", reason));
        NotAsTold.unlessEqual("the point explained", outcome, state(said));
    }

    private String isDischarged(String said) {
        NotAsTold.unlessEqual("the state of \"" + said + "\"", "DISCHARGED", state(said));
        return page();
    }

    private String state(String said) {
        return minutePoint(said).path("state").asString("");
    }

    private String pointPath(String said) {
        return "/api/workflow/minute-points/" + point(said);
    }

    private String point(String said) {
        return minutePoint(said).path("id").asString();
    }

    private JsonNode minutePoint(String said) {
        return amendment.minutePoint(said);
    }

    private String page() {
        return amendment.page("decisions");
    }
}
