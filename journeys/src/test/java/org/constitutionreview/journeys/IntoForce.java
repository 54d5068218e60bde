package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.AUDITOR;
import static org.constitutionreview.journeys.People.COMMITTEE_MEMBER;
import static org.constitutionreview.journeys.People.GMB;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;

import java.time.LocalDate;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.AnnualCyclePage;
import org.constitutionreview.journeys.pages.ApprovedMinutesPages;
import org.constitutionreview.journeys.pages.AuditPage;
import org.constitutionreview.journeys.pages.CaughtMails;
import org.constitutionreview.journeys.pages.CommencementPages;
import org.constitutionreview.journeys.pages.ConstitutionPage;
import org.constitutionreview.journeys.pages.InboxPage;
import org.constitutionreview.journeys.pages.Visit;

/** On 1 May the text is in force for anyone to read; then into practice, and what people and the record know of it. */
final class IntoForce {

    private final Story story;

    IntoForce(Story story) {
        this.story = story;
    }

    void bothTextsCanBeRead() {
        story.itIs(2018, 4, 30);
        assertThat(code().words("13")).isEqualTo("Equality");

        story.itIs(2018, 5, 1);
        assertThat(code().words("13")).isEqualTo("Social Media");
        assertThat(code().words("18.1")).contains("banked by them");
        assertThat(code().asAt(LocalDate.of(2018, 4, 30)).words("13")).isEqualTo("Equality");
        assertThat(code().asAt(LocalDate.of(2018, 5, 1)).words("13")).isEqualTo("Social Media");
        code().compareTheLatestVersions().sees("1 May 2018", "Personal social media sites must not be used");
    }

    void oldNumbersLeadToTheNew() {
        Visit anyone = story.anyone();
        anyone.open("/constitution/officers-code-of-conduct/paragraphs/17.1?numberedAsAt=2018-04-30");
        assertThat(anyone.page().url()).endsWith("#p-18.1");
    }

    void itIsPutIntoPractice() {
        story.itIs(2018, 5, 8);
        CommencementPages.of(story.as(OWNER), Story.TITLE)
                .isPutIntoPractice(
                        "Employees and managers were told, guidance was issued, and the old leaflet on e-mail was withdrawn.");
        story.amendmentSeenBy(OWNER).comesToSay("This amendment is in force.");
    }

    /** The committee met again on 26 March: its minutes of February were approved after the text was. */
    void aLateCorrectionOfTheMinutesIsDecidedOn() {
        String missed = "The Code should say who answers for the council's own accounts.";
        ApprovedMinutesPages.check(story.as(GOVERNANCE), "Governance Committee", Story.TITLE)
                .shows("banked")
                .haveBesides("Suggestion", missed);
        ApprovedMinutesPages.decide(story.as(MONITORING), "Governance Committee", Story.TITLE)
                .shows(missed)
                .leaveItAtThat("The suggestion goes to the next review of the Code.");
    }

    void theFollowUpTurnsUpAtTheNextReview() {
        story.itIs(2018, 5, 15);
        AnnualCyclePage.openUnlessOpen(story.as(GOVERNANCE), "2018/19")
                .plan(Story.CODE, LocalDate.of(2018, 11, 30))
                .settle()
                .review(Story.CODE)
                .comesToSay("Consider a monetary threshold");
    }

    void everyoneWasTold() {
        InboxPage.of(story.as(OWNER))
                .tellsOf(
                        "Returned for correction",
                        "GMB: objects",
                        "recommended subject to amendments",
                        "In force from");
        InboxPage.of(story.as(GMB)).tellsOf("You're asked to respond by", "See how the comments were answered");
        InboxPage.of(story.as(MONITORING)).tellsOf("Confirm the type of change", "Clear the papers");
        InboxPage.of(story.as(COMMITTEE_MEMBER)).tellsOf("Papers published for Governance Committee");
        CaughtMails.of(story.anyone(), story.mails(), "gmb-secretary@ashcombe.example")
                .has(Story.TITLE);
    }

    void allOfItCanBeSeenAndProved() {
        AmendmentPage amendment = story.amendmentSeenBy(MONITORING);
        amendment.tab("Timeline");
        assertThat(story.as(MONITORING).page().locator(".timeline > li").count())
                .isGreaterThan(30);
        amendment.tab("Process");
        assertThat(story.as(MONITORING).page().locator("svg").first().isVisible())
                .isTrue();
        AuditPage.of(story.as(AUDITOR)).verify(Story.TITLE);
    }

    private ConstitutionPage code() {
        return ConstitutionPage.of(story.anyone()).read(Story.CODE);
    }
}
