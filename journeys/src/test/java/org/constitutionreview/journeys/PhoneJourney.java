package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.PLANNER;

import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.constitutionreview.journeys.pages.Walk;
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
        Visit anyone = desks.withJavaScript(NARROWEST, 640).open("/constitution");

        assertThat(Walk.from(anyone, "/constitution"))
                .contains("/constitution/{document}", "/constitution/{document}/versions", "/accessibility");
    }

    @Test
    void anOwnerWorksOnAProposal() {
        OnItsWay amendment =
                OnItsWay.proposed(new SuiteSetup(RunningSuite.get()), "Planning Code: phones", "SUBSTANTIVE");
        Visit owner = desks.withJavaScript(NARROWEST, 640);
        SignInPage.of(owner).signInAs(PLANNER);

        assertThat(Walk.from(owner, amendment.draftPage()))
                .contains(
                        "/drafts/{id}",
                        "/drafts/{id}/redline",
                        "/drafts/{id}/revisions",
                        "/drafts/{id}/word",
                        "/help/instructions",
                        "/amendments/{id}/report",
                        "/amendments/propose");
    }

    @Test
    void aGovernanceOfficerLooksAfterThemAll() {
        Visit officer = desks.withJavaScript(NARROWEST, 640);
        SignInPage.of(officer).signInAs(GOVERNANCE);

        assertThat(Walk.from(officer, "/settings"))
                .contains("/imports", "/consultations", "/meetings", "/review-cycles", "/audit", "/system");
    }
}
