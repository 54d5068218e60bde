package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.COMMITTEE_MEMBER;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.constitutionreview.journeys.pages.BodyPage;
import org.constitutionreview.journeys.pages.MeetingPages;
import org.constitutionreview.journeys.pages.Point;
import org.constitutionreview.journeys.pages.RecordTheDecisionPage;
import org.constitutionreview.journeys.pages.Visit;

/** The Governance Committee recommends the Code subject to amendments, with points of all seven kinds. */
final class AtTheCommittee {

    static final String TOO_VAGUE =
            "An excessive amount of time is too vague; private use in working hours should not be allowed.";
    static final String REWORD =
            "paragraph 13.7 should be reworded to state that 'personal social media sites must not be"
                    + " used by employees during their working hours for non-work related reasons'";
    static final String DEFINE =
            "The section should say which sites count as social media, as examples, with 'including"
                    + " … but not limited to', to future-proof it.";
    static final String WORD_MISSING = "A word is missing in paragraph 18.1.";
    static final String INSERT_BY =
            "the word 'by' should be inserted between the words 'banked' and 'them' in paragraph 18.1";
    static final String REWORD_BULLET = "The third to last bullet of paragraph 19.3 should be reworded.";
    static final String FORMATTING = "Several points of formatting should be tidied up.";
    static final String HARASSMENT = "The definition of harassment in section 16 should be wider.";
    static final String RESOLUTION = "RESOLVED that the Officers' Code of Conduct, subject to the inclusion of the"
            + " agreed amendments, be recommended to full Council for approval at the 01 March 2018 meeting";

    private static final List<Point> POINTS = List.of(
            Point.of("Agreed amendment", TOO_VAGUE)
                    .on("13.7")
                    .by(COMMITTEE_MEMBER)
                    .wording(REWORD)
                    .minute("41"),
            Point.of("Agreed drafting instruction", DEFINE).on("13.1").minute("41"),
            Point.of("Suggestion", WORD_MISSING).on("18.1").wording(INSERT_BY),
            Point.of("Suggestion", REWORD_BULLET).on("19.3"),
            Point.of("Officer's undertaking", FORMATTING)
                    .by(COMMITTEE_MEMBER)
                    .answered(OWNER, "They will be picked up in the tidying up before Council.")
                    .beforeTheMeeting(),
            Point.of("Officer's undertaking", HARASSMENT)
                    .on("16.2")
                    .answered(OWNER, "It will be picked up in the tidying up before Council."),
            Point.of(
                            "Referral",
                            "Section 3, Gifts and Hospitality General, has no monetary threshold like the £25 of the Members' Code of Conduct.")
                    .on("3")
                    .referredTo(
                            "Finance and Governance Group (FaGG)",
                            "Consider a monetary threshold for gifts and hospitality in section 3 of the Officers' Code of Conduct.",
                            LocalDate.of(2018, 7, 31)),
            Point.of("Question answered", "Does the Council look at what employees write at home?")
                    .on("13.9")
                    .answered(OWNER, "No. It looks into the use of its own systems only, within the law."),
            Point.of("Comment", "It is good to see the unions consulted before the Code comes to the committee.")
                    .on("13")
                    .by(COMMITTEE_MEMBER));

    private final Story story;

    AtTheCommittee(Story story) {
        this.story = story;
    }

    void thePapersAreCleared() {
        story.itIs(2018, 1, 15);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE).addToTheAgendaOf("Mon 5 Feb 2018");
        story.itIs(2018, 1, 24);
        MeetingPages.of(story.as(MONITORING), Story.TITLE).clearThePapers();
        story.as(MONITORING).sees("content hash", "To be published by Fri 26 Jan 2018");
    }

    void thePapersArePublishedInTime() {
        story.itIs(2018, 1, 26);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE)
                .publishThePapers(
                        LocalDate.of(2018, 1, 26),
                        LocalTime.of(8, 40),
                        "https://democracy.ashcombe.example/meetings/governance-committee-2018-02-05");
    }

    void itIsRecommendedSubjectToAmendments() {
        typeTheDecision(story, story.as(GOVERNANCE)).record();

        story.as(GOVERNANCE)
                .sees("Governance Committee, Mon 5 Feb 2018: Recommended subject to amendments", RESOLUTION, REWORD);
    }

    static RecordTheDecisionPage typeTheDecision(Story story, Visit officer) {
        story.itIs(2018, 2, 5);
        RecordTheDecisionPage decision =
                RecordTheDecisionPage.of(officer, Story.TITLE).decided("Recommended subject to amendments");
        POINTS.forEach(decision::raised);
        assertThat(decision.draftTheResolution()).isEqualTo(RESOLUTION);
        return decision;
    }

    void theReferralIsAFollowUpAction() {
        BodyPage.of(story.as(COMMITTEE_MEMBER), "Governance Committee")
                .hasInItsActionLog("Consider a monetary threshold");
        BodyPage.of(story.as(GOVERNANCE), "Finance and Governance Group (FaGG)")
                .hasInItsForwardPlan("Consider a monetary threshold");
    }
}
