package org.constitutionreview.journeys.pages;

import java.time.LocalDate;

/** What a meeting decided: outcome, points raised, resolution. */
public final class RecordTheDecisionPage {

    private final Visit visit;
    private int points;

    private RecordTheDecisionPage(Visit visit) {
        this.visit = visit;
    }

    public static RecordTheDecisionPage of(Visit visit, String amendment) {
        Home.of(visit).takeUp("Record the decision", amendment);
        return new RecordTheDecisionPage(visit);
    }

    public RecordTheDecisionPage decided(String outcome) {
        visit.choose(outcome);
        return this;
    }

    public RecordTheDecisionPage raised(Point point) {
        visit.press("Add a point");
        points++;
        point.typeInto(Visit.group(visit.main(), "Point " + points));
        return this;
    }

    /** Has the resolution drafted. @return its words */
    public String draftTheResolution() {
        visit.press("Draft the resolution");
        return Visit.field(visit.main(), "Resolution").inputValue();
    }

    public RecordTheDecisionPage resolved(String resolution) {
        visit.type("Resolution", resolution);
        return this;
    }

    public RecordTheDecisionPage inForceFrom(LocalDate date) {
        visit.choose("On a given date");
        visit.date("On which date?", date);
        return this;
    }

    public RecordTheDecisionPage putOffTo(String day) {
        visit.select("If it was put off: to which meeting?", day);
        return this;
    }

    public void record() {
        visit.press("Record the decision");
        visit.doesNotSee("There is a problem");
    }
}
