package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.OWNER;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.AnnualCyclePage;
import org.constitutionreview.journeys.pages.ConstitutionPage;
import org.constitutionreview.journeys.pages.ReviewPage;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the README's pictures while the story is lived. {@code journeys/README.md} has the command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "review.pictures", matches = ".+")
class PicturesJourney {

    private static final int LARGEST_BYTES = 200_000;

    private final Path folder = RunningSuite.project().resolve(System.getProperty("review.pictures", "docs/pictures"));
    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.notAfter(LocalDate.of(2017, 11, 5)));
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    void picturesOfTheFivePagesThatShowMost() throws IOException {
        Story story = new Story(desks);
        Visit officer = signedIn(GOVERNANCE);
        AnnualCyclePage.openUnlessOpen(officer, "2017/18")
                .plan(Story.CODE, LocalDate.of(2018, 3, 1))
                .due("Petitions Scheme", LocalDate.of(2017, 11, 30))
                .settle();
        Visit owner = signedIn(OWNER);
        ReviewPage.of(owner, "Petitions Scheme")
                .needsNoChange("The scheme was followed in all four petitions of the year, and nobody complained.");

        Proposing proposing = new Proposing(story);
        proposing.theOwnerProposesAnAmendment();
        proposing.theOwnerWritesTheChange();
        AmendmentPage.of(owner, story.amendment()).open("Whole text with tracked changes");
        owner.page().locator("[id='p-16.3']").scrollIntoViewIfNeeded();
        take(owner, "draft");

        proposing.theOwnerWritesTheReport();
        proposing.itIsReturnedOnceThenPassed();
        proposing.theRouteIsDecided();
        Consulting consulting = new Consulting(story);
        consulting.faggAgreesThatThePolicyBelongsInTheCode();
        consulting.fiveAreAsked();
        consulting.hrSupportsIt();
        consulting.unisonSupportsItWithChanges();
        consulting.gmbObjects();
        consulting.internalAuditHasNoComment();
        consulting.theFifthIsReminded();
        consulting.noResponseOfItIsRecorded();
        consulting.theOwnerAnswersEveryComment();
        AtTheCommittee committee = new AtTheCommittee(story);
        committee.thePapersAreCleared();
        AmendmentPage.of(officer, story.amendment());
        take(officer, "amendment");
        committee.thePapersArePublishedInTime();

        AtTheCommittee.typeTheDecision(story, officer);
        officer.page().getByLabel("Wording agreed").first().scrollIntoViewIfNeeded();
        take(officer, "decision");
        AnnualCyclePage.of(officer, "2017/18");
        take(officer, "annual-cycle");
        Visit anyone = desks.withJavaScript(1200, 800);
        ConstitutionPage.of(anyone).read(Story.CODE);
        take(anyone, "constitution");
    }

    private Visit signedIn(String name) {
        Visit visit = desks.withJavaScript(1200, 800);
        SignInPage.of(visit).signInAs(name);
        return visit;
    }

    private void take(Visit visit, String name) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name + ".png");
        visit.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isRegularFile();
        assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(LARGEST_BYTES);
    }
}
