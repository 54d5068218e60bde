package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.AtTheCommittee.DEFINE;
import static org.constitutionreview.journeys.AtTheCommittee.FORMATTING;
import static org.constitutionreview.journeys.AtTheCommittee.HARASSMENT;
import static org.constitutionreview.journeys.AtTheCommittee.REWORD_BULLET;
import static org.constitutionreview.journeys.AtTheCommittee.TOO_VAGUE;
import static org.constitutionreview.journeys.AtTheCommittee.WORD_MISSING;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.OWNER;

import org.constitutionreview.journeys.pages.ConfirmTheAgreedChangesPage;
import org.constitutionreview.journeys.pages.MakeTheAgreedChangesPage;

/** What the committee agreed is made by the owner and confirmed by a governance officer. */
final class AgreedChanges {

    private static final String REWORDED =
            "personal social media sites must not be used by employees during their working hours for non-work related reasons";

    private final Story story;

    AgreedChanges(Story story) {
        this.story = story;
    }

    void nothingIsLeftOut() {
        story.itIs(2018, 2, 6);
        assertThat(points().isRefused()).hasSize(6);
    }

    void theClerksWordsAreInstructions() {
        points().useTheWordsOf(TOO_VAGUE).preview().shows(REWORDED.substring(1)).apply();
        points().useTheWordsOf(WORD_MISSING).preview().shows("by").apply();

        assertThat(points().stateOf(TOO_VAGUE)).isEqualTo("Done, to be confirmed");
        assertThat(points().editFor(DEFINE).words("13.7")).isEqualToIgnoringCase(REWORDED + ".");
        assertThat(points().editFor(DEFINE).words("18.1")).contains("banked by them");
    }

    void undoingOpensThePointAgain() {
        assertThat(points().editFor(DEFINE).undoLastChange().words("18.1")).contains("banked them");
        assertThat(points().stateOf(WORD_MISSING)).isEqualTo("Open");
        points().useTheWordsOf(WORD_MISSING).preview().apply();
    }

    void theOthersAreEdited() {
        points().editFor(DEFINE).rewordOnTheAuthorityOf("paragraph 13.1", "13.1", Texts.of("definition-first"));
        points().editFor(REWORD_BULLET)
                .rewordBulletOnTheAuthorityOf("paragraph 19.3", "send e-mails", Texts.of("bullet-19.3"));
        points().editFor(HARASSMENT).rewordOnTheAuthorityOf("paragraph 16.2", "16.2", Texts.of("harassment"));
        points().explain(
                        FORMATTING,
                        "Explain why the undertaking is not kept",
                        "The suite numbers and lays out all paragraphs alike; nothing is left to tidy up.");
        points().allAreMade();
    }

    void aGovernanceOfficerConfirmsEach() {
        story.itIs(2018, 2, 7);
        ConfirmTheAgreedChangesPage.of(story.as(GOVERNANCE), Story.TITLE)
                .confirm(TOO_VAGUE)
                .confirm(WORD_MISSING)
                .confirm(REWORD_BULLET)
                .confirm(HARASSMENT)
                .sendBack(
                        DEFINE,
                        "The committee asked for examples with 'including … but not limited to'; this is a closed list.")
                .allAreLookedAt();

        points().editFor(DEFINE).rewordOnTheAuthorityOf("paragraph 13.1", "13.1", Texts.of("definition"));
        points().allAreMade();
        ConfirmTheAgreedChangesPage.of(story.as(GOVERNANCE), Story.TITLE)
                .confirm(DEFINE)
                .allAreLookedAt();
        story.amendmentSeenBy(GOVERNANCE).comesToSay("Add to an agenda");
    }

    private MakeTheAgreedChangesPage points() {
        return MakeTheAgreedChangesPage.of(story.as(OWNER), Story.TITLE);
    }
}
