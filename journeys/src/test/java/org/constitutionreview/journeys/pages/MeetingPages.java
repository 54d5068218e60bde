package org.constitutionreview.journeys.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What leads up to a meeting: onto its agenda, papers cleared, papers published. */
public final class MeetingPages {

    private final Visit visit;
    private final String amendment;

    private MeetingPages(Visit visit, String amendment) {
        this.visit = visit;
        this.amendment = amendment;
    }

    public static MeetingPages of(Visit visit, String amendment) {
        return new MeetingPages(visit, amendment);
    }

    /** @param day as the page says it: Mon 5 Feb 2018 */
    public void addToTheAgendaOf(String day) {
        Home.of(visit).takeUp("Add to an agenda", amendment);
        visit.choose(day);
        visit.press("Add to the agenda");
    }

    public void clearThePapers() {
        askToClearThePapers();
        visit.isOn(amendment);
        visit.sees("Cleared by Monitoring Officer");
    }

    /** @return why they can't be cleared yet, a line for each reason */
    public List<String> isRefusedToClear() {
        askToClearThePapers();
        return visit.refusal();
    }

    public void publishThePapers(LocalDate day, LocalTime time, String link) {
        Home.of(visit).takeUp("Publish the papers", amendment);
        visit.date("Day of publication", day);
        visit.type("Time", time.toString());
        visit.type("Address", link);
        visit.press("Record the publication");
        visit.sees("Published on", link);
    }

    private void askToClearThePapers() {
        Home.of(visit).takeUp("Clear the papers", amendment);
        visit.press("Clear the papers");
    }
}
