package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.COMMUNICATIONS;
import static org.constitutionreview.journeys.People.GMB;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.HR;
import static org.constitutionreview.journeys.People.INTERNAL_AUDIT;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;
import static org.constitutionreview.journeys.People.UNISON;

import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.ConsultationPages;
import org.constitutionreview.journeys.pages.InboxPage;
import org.constitutionreview.journeys.pages.MeetingPages;
import org.constitutionreview.journeys.pages.Point;
import org.constitutionreview.journeys.pages.RecordTheDecisionPage;
import org.constitutionreview.journeys.pages.ReportPage;

/** FaGG's discussion, and the consultation with HR, two trade unions and two named officers. */
final class Consulting {

    private static final String OF_UNISON =
            "Please add that members may say what their union thinks when they speak for it.";
    private static final String OF_GMB =
            "Nobody knows what an excessive amount of time is. Breaks are the employee's own time. Please leave this paragraph out.";

    private final Story story;

    Consulting(Story story) {
        this.story = story;
    }

    void faggAgreesThatThePolicyBelongsInTheCode() {
        story.itIs(2017, 11, 13);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE).addToTheAgendaOf("Tue 21 Nov 2017");
        MeetingPages.of(story.as(MONITORING), Story.TITLE).clearThePapers();

        story.itIs(2017, 11, 21);
        RecordTheDecisionPage.of(story.as(GOVERNANCE), Story.TITLE)
                .decided("Agreed")
                .raised(Point.of(
                                "Comment",
                                "The policy belongs in the Code, so that it is refreshed in the yearly cycle.")
                        .on("13")
                        .by("FaGG"))
                .record();
    }

    void fiveAreAsked() {
        story.itIs(2017, 11, 27);
        ConsultationPages.of(story.as(GOVERNANCE), Story.TITLE).start(10);

        AmendmentPage amendment = story.amendmentSeenBy(GOVERNANCE);
        amendment.tab("Consultation");
        amendment.comesToSay("HR: asked, to respond by Mon 11 Dec 2017");
        story.as(GOVERNANCE)
                .sees("UNISON: asked", "GMB: asked", "Internal Audit Manager: asked", "Communications Manager: asked");
    }

    void hrSupportsIt() {
        story.itIs(2017, 11, 29);
        ConsultationPages.of(story.as(HR), Story.TITLE).openTheResponse().send("We support it");
    }

    void unisonSupportsItWithChanges() {
        ConsultationPages.of(story.as(UNISON), Story.TITLE)
                .openTheResponse()
                .comment("13.5", "the views which they express on social media are their own", OF_UNISON)
                .send("We support it with changes");
    }

    void gmbObjects() {
        ConsultationPages.of(story.as(GMB), Story.TITLE)
                .openTheResponse()
                .comment("13.7", "an excessive amount of time", OF_GMB)
                .send("We object");
    }

    void internalAuditHasNoComment() {
        ConsultationPages.of(story.as(INTERNAL_AUDIT), Story.TITLE)
                .openTheResponse()
                .send("No comment");
    }

    void theFifthIsReminded() {
        story.itIs(2017, 12, 7);
        InboxPage.of(story.as(COMMUNICATIONS)).comesToSay("Reminder: please respond by Monday 11 December 2017");
    }

    void noResponseOfItIsRecorded() {
        story.itIs(2017, 12, 12);
        AmendmentPage amendment = story.amendmentSeenBy(GOVERNANCE);
        amendment.tab("Consultation");
        amendment.comesToSay("Communications Manager: no response");
    }

    void theOwnerAnswersEveryComment() {
        ConsultationPages answers = ConsultationPages.of(story.as(OWNER), Story.TITLE);
        assertThat(answers.isRefusedToEndTheAnswers()).hasSize(2);
        answers.answer(
                "UNISON on paragraph 13.5",
                "Partly accepted",
                "Paragraph 10.2 as it was, now 10.3, already lets an employee speak for a trade union. The guidance to managers will say so.",
                "Saying it twice in the Code would invite doubts about which paragraph applies.");

        answers.answer("GMB on paragraph 13.7", "Not accepted", "The paragraph stays.", "");
        assertThat(answers.refusal()).anyMatch(line -> line.toLowerCase().contains("reason"));
        answers.answer(
                "GMB on paragraph 13.7",
                "Not accepted",
                "The paragraph stays. Breaks are not affected by it.",
                "Without a rule managers could not act where the use of such sites keeps people from their work.");
        answers.allAreAnswered();

        ReportPage.of(story.as(OWNER), story.amendmentSeenBy(OWNER)).sees(OF_UNISON, OF_GMB, "Without a rule managers");
    }
}
