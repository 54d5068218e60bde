package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.FAGG_MEMBER;
import static org.constitutionreview.journeys.People.GOVERNANCE;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.CaughtMails;
import org.constitutionreview.journeys.pages.Home;
import org.constitutionreview.journeys.pages.InboxPage;
import org.constitutionreview.journeys.pages.PlanTheYearPage;
import org.constitutionreview.journeys.pages.Visit;
import org.constitutionreview.journeys.pages.YearPage;

/** The municipal year 2018/19: three documents whose reviews go each another way, and all the others, which need no change. */
final class YearOfReviews {

    private static final String REVIEW = "Review your document";
    private static final String UNCHANGED = "Whistleblowing Policy";
    private static final String AMENDED = "Financial Procedure Rules";
    private static final String LATE = "Planning Code of Good Practice";
    private static final String HANDED_OVER = "Petitions Scheme";
    private static final String AMENDMENT = "Financial Procedure Rules: virements";
    private static final LocalDate DUE = LocalDate.of(2018, 7, 2);
    private static final LocalDate LATER = LocalDate.of(2018, 7, 16);
    private static final LocalDate THREE_ARE_ASKED = LocalDate.of(2018, 5, 22);
    private static final int DOCUMENTS = 20;

    private final Desks desks;
    private final BusinessClock clock;

    YearOfReviews(Desks desks, BusinessClock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    void aGovernanceOfficerOpensTheYear() {
        clock.moveTo(LocalDate.of(2018, 5, 16));
        YearPage year = YearPage.opened(desks.of(GOVERNANCE), "2018/19");
        year.comesToSay("To be planned");
        assertThat(year.documents()).isEqualTo(DOCUMENTS);
    }

    void ownersAndDueDatesArePlanned() {
        Visit officer = desks.of(GOVERNANCE);
        officer.open("/review-cycles/2018-19");
        PlanTheYearPage plan = PlanTheYearPage.from(officer);
        assertThat(plan.ownerOf(UNCHANGED)).isEqualTo("HR Services");
        plan.everythingIsDue(LATER)
                .isOwnedBy(HANDED_OVER, "Planning")
                .isDue(UNCHANGED, DUE.toString())
                .isDue(AMENDED, DUE.toString())
                .isDue(LATE, "");
        plan.settle();
        assertThat(officer.refusal()).containsExactly("Enter the due date of “" + LATE + "”, such as 2018-01-31");

        plan.isDue(LATE, "2017-07-02").settle();
        assertThat(officer.refusal())
                .singleElement()
                .asString()
                .contains(LATE)
                .contains("must lie in the municipal year 2018/19");

        plan.isDue(LATE, DUE.toString()).settle();
        officer.sees("The year is planned");
    }

    void theCyclePageShowsAllAsTableAndPicture() {
        YearPage year = YearPage.of(desks.of(GOVERNANCE), "2018-19");
        year.comesToSay("0 of 20 reviewed").comesToSay("Under way");
        assertThat(year.documents()).isEqualTo(DOCUMENTS);
        assertThat(year.barsOfThePicture()).isEqualTo(DOCUMENTS);
        assertThat(year.row(HANDED_OVER)).contains("Planning", "16 Jul 2018", "Planned");
    }

    void anOwnerConfirmsThatNothingNeedsToChange() {
        clock.moveTo(THREE_ARE_ASKED);
        Visit owner = desks.of("Head of HR Services");
        Home.of(owner).takeUp(REVIEW, UNCHANGED);
        owner.press("No change is needed");
        owner.press("Confirm that nothing needs to change");
        assertThat(owner.refusal()).containsExactly("Say why nothing needs to change");

        owner.type("Why not?", "The Act and our practice are as they were; three cases were handled well with it.");
        owner.press("Confirm that nothing needs to change");
        owner.sees("The review is done", "three cases were handled well");
        assertThat(YearPage.of(desks.of(GOVERNANCE), "2018-19").row(UNCHANGED)).contains("No change needed");
    }

    void anotherReviewStartsAnAmendmentAndFollowsIt() {
        Visit owner = desks.of("Head of Finance");
        Home.of(owner).takeUp(REVIEW, AMENDED);
        owner.press("Propose an amendment");
        owner.type("Title", AMENDMENT);
        owner.type("What is the change for?", "Virements are to be reported each quarter.");
        owner.choose("Substantive");
        owner.press("Propose the amendment");
        owner.sees(AMENDMENT);
        String amendment = owner.page().url();
        YearPage year = YearPage.of(desks.of(GOVERNANCE), "2018-19");
        assertThat(year.row(AMENDED)).contains("Amendment under way", AMENDMENT);

        AmendmentPage.of(owner, amendment).withdraw("The auditors will look at virements first.");
        year.comesToSay(AMENDED, "Done");
        assertThat(year.row(AMENDED)).contains(AMENDMENT);
        year.review(AMENDED);
        desks.of(GOVERNANCE).sees("This amendment was withdrawn");
    }

    void anOverdueReviewIsChased() {
        clock.moveTo(DUE.plusDays(1));
        YearPage year = YearPage.of(desks.of(GOVERNANCE), "2018-19");
        year.comesToSay(LATE, "Overdue").show("Overdue");
        assertThat(year.titles()).containsExactly(LATE);
        isTold("Head of Planning", "head-of-planning", "Overdue since Monday 2 July 2018: review “" + LATE + "”");
        isTold(GOVERNANCE, "governance-officer", "Review overdue since Monday 2 July 2018: " + LATE);
    }

    void theOthersAreReviewed() {
        List.of("Head of Legal Services", "Head of HR Services", "Head of Finance", "Head of Planning")
                .forEach(this::reviewAllThatWaits);
        YearPage.of(desks.of(GOVERNANCE), "2018-19").comesToSay("20 of 20 reviewed");
    }

    void theYearIsReportedToFagg() {
        Visit officer = desks.of(GOVERNANCE);
        Home.of(officer).takeUp("Report the year to FaGG", "2018/19");
        officer.press("Report the year to FaGG");
        officer.sees("20 of 20 documents were reviewed", "19 needed no change", "1 led to a proposal");
        officer.press("Report the year");
        officer.sees("The year is reported to FaGG", "Reported to FaGG");
        isTold(FAGG_MEMBER, "fagg-member", "The annual review 2018/19 has been reported");
    }

    private void reviewAllThatWaits(String owner) {
        Visit visit = desks.of(owner);
        for (Home home = Home.of(visit); home.hasTask(REVIEW, ""); home = Home.of(visit)) {
            home.takeUp(REVIEW, "");
            visit.press("No change is needed");
            visit.type("Why not?", "The law and our practice are as they were.");
            visit.press("Confirm that nothing needs to change");
        }
    }

    private void isTold(String person, String mailbox, String subject) {
        InboxPage.of(desks.of(person)).comesToSay(subject);
        CaughtMails.of(desks.anyone(), desks.mails(), mailbox + "@ashcombe.example")
                .has(subject);
    }
}
