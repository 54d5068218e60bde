package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.HR;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.PLANNER;

import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.CheckPages;
import org.constitutionreview.journeys.pages.ConstitutionPage;
import org.constitutionreview.journeys.pages.DelegatedPowersPage;
import org.constitutionreview.journeys.pages.Home;
import org.constitutionreview.journeys.pages.MeetingPages;
import org.constitutionreview.journeys.pages.Point;
import org.constitutionreview.journeys.pages.RecordTheDecisionPage;
import org.constitutionreview.journeys.pages.WritePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The other ways that an amendment can take, decided in the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
class OtherWaysJourney {

    private static final String CODE = "Planning Code of Good Practice";

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

    @Test
    void theCommitteeRefersItBackAndItGoesThroughAgain() {
        String title = "Planning Code: site visits";
        OnItsWay amendment = substantive(title).throughFagg("add-to-an-agenda").before("governance-committee");

        RecordTheDecisionPage.of(desks.of(GOVERNANCE), title)
                .decided("Referred back")
                .raised(Point.of("Comment", "The committee wants to know who pays for site visits."))
                .record();
        WritePage.toCorrect(desks.of(PLANNER), title).submit();
        CheckPages.of(desks.of(GOVERNANCE), title).passIt();
        CheckPages.of(desks.of(MONITORING), title).confirmTheType("Substantive");
        amendment.comesTo("add-to-an-agenda").throughFagg("add-to-an-agenda").before("governance-committee");
        RecordTheDecisionPage.of(desks.of(GOVERNANCE), title)
                .decided("Recommended")
                .record();

        AmendmentPage page = AmendmentPage.of(desks.of(GOVERNANCE), amendment.page());
        page.comesToSay("Add to an agenda");
        page.tab("Decisions");
        desks.of(GOVERNANCE).sees(": Referred back", ": Recommended");
    }

    @Test
    void theCommitteeDefersItToALaterMeeting() {
        String title = "Planning Code: lobbying";
        OnItsWay amendment = substantive(title).throughFagg("add-to-an-agenda").before("governance-committee");
        String later = Days.said(setup.nextMeeting("governance-committee"));

        RecordTheDecisionPage.of(desks.of(GOVERNANCE), title)
                .decided("Deferred")
                .record();
        MeetingPages.of(desks.of(GOVERNANCE), title).addToTheAgendaOf(later);
        MeetingPages.of(desks.of(MONITORING), title).clearThePapers();

        AmendmentPage.of(desks.of(GOVERNANCE), amendment.page()).tab("Papers");
        desks.of(GOVERNANCE).sees("Governance Committee, " + later);
    }

    @Test
    void councilDoesNotApproveIt() {
        String title = "Planning Code: training";
        OnItsWay amendment = substantive(title)
                .throughFagg("add-to-an-agenda")
                .before("governance-committee")
                .recommended()
                .throughFagg("add-to-an-agenda")
                .before("full-council");

        RecordTheDecisionPage.of(desks.of(GOVERNANCE), title).decided("Lost").record();

        AmendmentPage.of(desks.of(PLANNER), amendment.page()).comesToSay("This amendment was lost at Council.");
        assertThat(ConstitutionPage.of(desks.anyone()).read(CODE).words("1.2")).doesNotContain(title);
    }

    @Test
    void itsOwnerWithdrawsItInMidConsultation() {
        String title = "Planning Code: declarations";
        OnItsWay amendment = OnItsWay.proposed(setup, title, "SUBSTANTIVE")
                .submitted(title, "consultee:hr")
                .checked()
                .ofType("SUBSTANTIVE", "add-to-an-agenda")
                .throughFagg("start-the-consultation")
                .inConsultation();
        assertThat(Home.of(desks.of(HR)).hasTask("Respond to the consultation", title))
                .isTrue();

        AmendmentPage page = AmendmentPage.of(desks.of(PLANNER), amendment.page());
        page.withdraw("The Government has announced a model code.");

        page = AmendmentPage.of(desks.of(PLANNER), amendment.page());
        page.comesToSay("This amendment was withdrawn.");
        assertThat(Home.of(desks.of(HR)).hasTask("Respond to the consultation", title))
                .isFalse();
    }

    @Test
    void theMonitoringOfficerApprovesATypographicalCorrectionAlone() {
        String title = "Planning Code: spelling";
        OnItsWay amendment = typographical(title);

        DelegatedPowersPage.of(desks.of(MONITORING), title)
                .approve("Article 15.2: corrections that change no meaning", "A slip of the pen.");

        AmendmentPage.of(desks.of(PLANNER), amendment.page()).comesToSay("Put the change into practice");
        assertThat(ConstitutionPage.of(desks.anyone()).read(CODE).words("1.2")).endsWith(title);
    }

    @Test
    void whatIsNotWithinTheMonitoringOfficersPowersTakesTheFullRoute() {
        String title = "Planning Code: more than spelling";
        OnItsWay amendment = typographical(title);

        DelegatedPowersPage.of(desks.of(MONITORING), title).isNotWithinMyPowers("It changes who may speak.");

        AmendmentPage page = AmendmentPage.of(desks.of(GOVERNANCE), amendment.page());
        page.comesToSay("Add to an agenda");
        assertThat(page.stages()).contains("FaGG discussion", "Governance Committee", "FaGG", "Full Council");
    }

    private OnItsWay substantive(String title) {
        return OnItsWay.proposed(setup, title, "SUBSTANTIVE")
                .submitted(title)
                .checked()
                .ofType("SUBSTANTIVE", "add-to-an-agenda");
    }

    private OnItsWay typographical(String title) {
        return OnItsWay.proposed(setup, title, "TYPOGRAPHICAL")
                .submitted(title)
                .checked()
                .ofType("TYPOGRAPHICAL", "approve-under-delegated-powers");
    }
}
