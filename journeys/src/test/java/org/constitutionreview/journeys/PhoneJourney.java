package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.PLANNER;

import java.util.List;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The narrowest screens of WCAG 2.2 (criterion 1.4.10, reflow): nothing makes the whole page scroll sideways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneJourney {

    private static final int NARROWEST = 320;

    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.get());
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    void anyoneReadsTheConstitution() {
        Visit anyone = desks.withJavaScript(NARROWEST, 640);

        fits(
                anyone,
                List.of(
                        "/constitution",
                        "/constitution/officers-code-of-conduct",
                        "/constitution/officers-code-of-conduct/versions",
                        "/constitution/search?q=gifts",
                        "/accessibility"));
    }

    @Test
    void anOwnerWorksOnAProposal() {
        OnItsWay amendment =
                OnItsWay.proposed(new SuiteSetup(RunningSuite.get()), "Planning Code: phones", "SUBSTANTIVE");
        Visit owner = desks.withJavaScript(NARROWEST, 640);
        SignInPage.of(owner).signInAs(PLANNER);

        fits(
                owner,
                List.of(
                        "/home",
                        "/amendments",
                        "/amendments/propose",
                        amendment.page(),
                        amendment.page() + "/write-the-change-and-the-report",
                        amendment.page() + "/report",
                        amendment.page() + "/timeline",
                        amendment.page() + "/process",
                        amendment.draftPage(),
                        amendment.draftPage() + "/redline",
                        "/notifications",
                        "/review-cycles"));
    }

    @Test
    void aGovernanceOfficerLooksAfterThemAll() {
        Visit officer = desks.withJavaScript(NARROWEST, 640);
        SignInPage.of(officer).signInAs(GOVERNANCE);

        fits(
                officer,
                List.of(
                        "/home",
                        "/amendments",
                        "/consultations",
                        "/meetings",
                        "/review-cycles",
                        "/audit",
                        "/system",
                        "/settings"));
    }

    private static void fits(Visit visit, List<String> paths) {
        for (String path : paths) {
            visit.open(path);
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(NARROWEST);
        }
    }
}
