package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.AtTheCommittee.HARASSMENT;
import static org.constitutionreview.journeys.People.FAGG_MEMBER;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;

import java.time.LocalDate;
import java.time.LocalTime;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.CommencementPages;
import org.constitutionreview.journeys.pages.ConfirmTheAgreedChangesPage;
import org.constitutionreview.journeys.pages.DraftPage;
import org.constitutionreview.journeys.pages.MeetingPages;
import org.constitutionreview.journeys.pages.RecordTheDecisionPage;

/** FaGG advises, Council approves, the monitoring officer confirms the text. */
final class ToCouncil {

    private final Story story;

    ToCouncil(Story story) {
        this.story = story;
    }

    void papersAreHeldBackWhileAPointIsOpen() {
        story.itIs(2018, 2, 8);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE).addToTheAgendaOf("Tue 13 Feb 2018");
        draft().undoWhatSettled("paragraph 16.2");

        assertThat(MeetingPages.of(story.as(MONITORING), Story.TITLE).isRefusedToClear())
                .anyMatch(reason -> reason.contains("harassment"));

        draft().rewordOnTheAuthorityOf("paragraph 16.2", "16.2", Texts.of("harassment"));
        ConfirmTheAgreedChangesPage.onceMore(story.as(GOVERNANCE), story.amendmentSeenBy(GOVERNANCE))
                .confirm(HARASSMENT);
        MeetingPages.of(story.as(MONITORING), Story.TITLE).clearThePapers();
    }

    void faggSeesWhatChangedAndAdvises() {
        story.itIs(2018, 2, 13);
        AmendmentPage amendment = story.amendmentSeenBy(FAGG_MEMBER);
        amendment.open("What changed since it was last seen");
        story.as(FAGG_MEMBER)
                .sees(
                        "Since Governance Committee saw it for its meeting on 5 February 2018",
                        "Governance Committee, 5 February 2018, minute 41",
                        "Suggestion taken up: Governance Committee, 5 February 2018, paragraph 18.1",
                        "Personal social media sites must not be used",
                        "but not limited to");

        RecordTheDecisionPage.of(story.as(GOVERNANCE), Story.TITLE)
                .decided("Agreed")
                .record();
    }

    void councilApproves() {
        story.itIs(2018, 2, 14);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE).addToTheAgendaOf("Thu 1 Mar 2018");
        story.itIs(2018, 2, 20);
        MeetingPages.of(story.as(MONITORING), Story.TITLE).clearThePapers();
        story.itIs(2018, 2, 21);
        MeetingPages.of(story.as(GOVERNANCE), Story.TITLE)
                .publishThePapers(
                        LocalDate.of(2018, 2, 21),
                        LocalTime.of(8, 30),
                        "https://democracy.ashcombe.example/meetings/full-council-2018-03-01");
        story.itIs(2018, 3, 1);
        RecordTheDecisionPage.of(story.as(GOVERNANCE), Story.TITLE)
                .decided("Approved")
                .resolved("RESOLVED that the Officers' Code of Conduct be approved, to come into force on 1 May 2018")
                .inForceFrom(LocalDate.of(2018, 5, 1))
                .record();

        story.itIs(2018, 3, 2);
        CommencementPages.of(story.as(MONITORING), Story.TITLE).confirmTheTextAsApproved();
    }

    private DraftPage draft() {
        story.amendmentSeenBy(OWNER).open("Open the draft");
        return DraftPage.of(story.as(OWNER), story.as(OWNER).page().url());
    }
}
