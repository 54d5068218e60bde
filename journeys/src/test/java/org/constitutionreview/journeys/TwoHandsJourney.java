package org.constitutionreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.PLANNER;
import static org.constitutionreview.journeys.People.PLANNING_OFFICER;

import org.constitutionreview.journeys.pages.DraftPage;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.constitutionreview.journeys.pages.WhichWordsStandPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two people of one service write in one draft. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoHandsJourney {

    private Desks desks;
    private SuiteSetup setup;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.get());
        setup = new SuiteSetup(RunningSuite.get());
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    private String aDraft(String title) {
        return OnItsWay.proposed(setup, title, "SUBSTANTIVE").draftPage();
    }

    @Test
    void oneIsToldOfTheOthersChangesAndDecidesWhereBothChangedTheSameWords() {
        String path = aDraft("Planning Code: two hands");
        DraftPage head = DraftPage.of(desks.of(PLANNER), path);
        String before = head.words("1.2");
        DraftPage officer = DraftPage.of(desks.of(PLANNING_OFFICER), path);

        head.begin("1.1").type("1.1", "The Code is for members and officers.");
        officer.reword("1.2", "Members decide in public.");
        head.trySaving();
        assertThat(head.words("1.1")).isEqualTo("The Code is for members and officers.");
        desks.of(PLANNER).sees("Planning Officer changed paragraph 1.2", "Both changes stand.");

        head.begin("1.2").type("1.2", "Members decide openly.");
        officer.reword("1.2", "Members decide in public, and say why.");
        WhichWordsStandPage.of(head.trySaving())
                .shows(
                        "Paragraph 1.2",
                        "Members decide in public.",
                        "Members decide openly.",
                        "Members decide in public, and say why.")
                .decide("Paragraph 1.2", "Members decide openly, and say why.");

        assertThat(head.words("1.2")).isEqualTo("Members decide openly, and say why.");
        assertThat(head.whoWroteWhat("1.2")).contains("Head of Planning", "Planning Officer");
        assertThat(head.compare(1, 2)).contains("Members decide in public.").doesNotContain("openly");

        head.restore(1);
        assertThat(head.words("1.2")).isNotEqualTo("Members decide openly, and say why.");
        assertThat(head.revisions()).contains("Revision 1 restored");
        DraftPage.of(desks.of(PLANNER), path + "?revision=0");
        assertThat(head.words("1.2")).isEqualTo(before);
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheBrowserDied() {
        String path = aDraft("Planning Code: interrupted");
        Visit died = desks.withJavaScript(1200, 900);
        SignInPage.of(died).signInAs(PLANNER);

        DraftPage.of(died, path).begin("1.1").type("1.1", "Half a sentence that nobody");
        assertThat(died.page().locator("[data-kept]")).containsText("Kept for you at");
        died.page().context().close();

        DraftPage back = DraftPage.of(desks.of(PLANNER), path);
        desks.of(PLANNER).sees("You have typed words here that aren't saved");
        back.goOnWriting("1.1");
        assertThat(back.typed("1.1")).isEqualTo("Half a sentence that nobody");

        DraftPage.of(desks.of(PLANNING_OFFICER), path);
        desks.of(PLANNING_OFFICER).doesNotSee("aren't saved");
    }

    @Test
    void theOwnerDecidesWhenAnotherAmendmentOfTheSameWordsComesIntoForce() {
        String path = aDraft("Planning Code: slow");
        DraftPage draft =
                DraftPage.of(desks.of(PLANNER), path).reword("1.2", "It applies to members and officers alike.");
        OnItsWay quick = OnItsWay.proposed(setup, "Planning Code: quick", "TYPOGRAPHICAL")
                .submitted("At all times.")
                .checked()
                .ofType("TYPOGRAPHICAL", "approve-under-delegated-powers");

        DraftPage.of(desks.of(PLANNER), path);
        desks.of(PLANNER).sees("Others change it too", "Planning Code: quick", "The same as this draft: paragraph 1.2");
        quick.inForceUnderDelegatedPowers();

        DraftPage.of(desks.of(PLANNER), path);
        desks.of(PLANNER).sees("A paragraph waits for a decision");
        WhichWordsStandPage.besideTheTextInForce(desks.of(PLANNER))
                .decide("Paragraph 1.2", "It applies to members and officers alike. At all times.");

        assertThat(draft.words("1.2")).isEqualTo("It applies to members and officers alike. At all times.");
        desks.of(PLANNER).doesNotSee("waits for a decision");
        assertThat(draft.revisions()).contains("The suite", "“Planning Code: quick”");
    }
}
