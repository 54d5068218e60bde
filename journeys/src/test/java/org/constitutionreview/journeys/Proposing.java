package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;

import java.util.List;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.CheckPages;
import org.constitutionreview.journeys.pages.DraftPage;
import org.constitutionreview.journeys.pages.ProposePage;
import org.constitutionreview.journeys.pages.ReportPage;
import org.constitutionreview.journeys.pages.WritePage;

/** Proposed, written, checked, its route decided. */
final class Proposing {

    private static final List<String> WRITTEN_FIRST = List.of(
            "purpose",
            "recommendation",
            "introduction",
            "supporting-information",
            "options",
            "proposals",
            "conclusion",
            "implications-financial",
            "implications-legal",
            "implications-personnel",
            "implications-risk",
            "implications-equality",
            "call-in",
            "officer");
    private static final String WHY_RETURNED =
            "The conclusion should say what the change is for, so that members can see it at a glance.";

    private final Story story;

    Proposing(Story story) {
        this.story = story;
    }

    void theOwnerProposesAnAmendment() {
        story.itIs(2017, 11, 6);

        ProposePage proposal = ProposePage.of(story.as(OWNER))
                .answer(
                        Story.CODE,
                        Story.TITLE,
                        "To advise of proposed amendments to the Officers' Code of Conduct on officers' use of social media.",
                        "Substantive",
                        "Thu 1 Mar 2018");
        assertThat(proposal.datesThatFollow())
                .contains("Tue 21 Nov 2017", "Mon 27 Nov 2017", "Mon 11 Dec 2017")
                .contains("Fri 26 Jan 2018", "Mon 5 Feb 2018", "Tue 13 Feb 2018")
                .contains("Wed 21 Feb 2018", "clear working days", "Thu 1 Mar 2018");
        AmendmentPage amendment = proposal.propose();

        story.isAbout(amendment);
        amendment.comesToSay("Write the change and the report");
    }

    void theOwnerWritesTheChange() {
        DraftPage draft = WritePage.of(story.as(OWNER), Story.TITLE).openTheText(Story.CODE);
        String section = Texts.of("section-13");
        draft.insertSectionAfter("12", "Social Media", section.substring(section.indexOf('\n')))
                .insertParagraphAfter("10.1", Texts.of("paragraph-10.2"))
                .reword("16.3", Texts.of("paragraph-16.3"));

        assertThat(draft.words("13")).isEqualTo("Social Media");
        assertThat(draft.words("13.2")).contains("section 10 apply");
        assertThat(draft.words("13.10")).contains("section 22");
        assertThat(draft.words("10.2")).contains("journalist");
        assertThat(draft.words("18.1")).contains("banked them");
        assertThat(draft.words("1.4")).contains("section 22");
        assertThat(draft.words("9.4")).contains("section 19");
        assertThat(draft.trackedChanges())
                .contains("12 inserted, 0 deleted, 1 reworded, 0 moved")
                .containsPattern("[3-9][0-9] have a new number");
    }

    void theOwnerWritesTheReport() {
        ReportPage report = ReportPage.of(story.as(OWNER), story.amendmentSeenBy(OWNER));
        WRITTEN_FIRST.forEach(section -> report.write(section, Texts.of("report/" + section)));

        List<String> missing = WritePage.of(story.as(OWNER), Story.TITLE).isRefusedToSubmit();
        assertThat(missing)
                .anyMatch(line -> line.toLowerCase().contains("consulted"))
                .anyMatch(line -> line.toLowerCase().contains("background papers"))
                .anyMatch(line -> line.toLowerCase().contains("wards"))
                .anyMatch(line -> line.toLowerCase().contains("aims"))
                .noneMatch(line -> line.toLowerCase().contains("conclusion"));

        ReportPage.of(story.as(OWNER), story.amendmentSeenBy(OWNER))
                .consult("HR", "UNISON", "GMB", "Internal Audit Manager", "Communications Manager")
                .write("consultation", Texts.of("report/consultation"))
                .write("background-papers", Texts.of("report/background-papers"))
                .write("aims", Texts.of("report/aims"))
                .doesNotApply(
                        "wards",
                        "The Code applies to employees wherever they work; no ward is affected more than another.");
        WritePage.of(story.as(OWNER), Story.TITLE).submit();
    }

    void itIsReturnedOnceThenPassed() {
        story.itIs(2017, 11, 8);
        CheckPages.of(story.as(GOVERNANCE), Story.TITLE).returnIt(WHY_RETURNED);

        WritePage.toCorrect(story.as(OWNER), Story.TITLE).sees(WHY_RETURNED);
        ReportPage.of(story.as(OWNER), story.amendmentSeenBy(OWNER))
                .write("conclusion", Texts.of("report/conclusion-corrected"));
        WritePage.toCorrect(story.as(OWNER), Story.TITLE).submit();

        CheckPages.of(story.as(GOVERNANCE), Story.TITLE).passIt();
    }

    void theRouteIsDecided() {
        CheckPages.of(story.as(MONITORING), Story.TITLE).confirmTheType("Substantive");

        AmendmentPage amendment = story.amendmentSeenBy(MONITORING);
        amendment.comesToSay("Add to an agenda");
        assertThat(amendment.stages())
                .containsSubsequence("FaGG discussion", "Consultation", "Governance Committee", "FaGG", "Full Council");
    }
}
