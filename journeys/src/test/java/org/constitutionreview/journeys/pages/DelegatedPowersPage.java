package org.constitutionreview.journeys.pages;

/** What the monitoring officer decides alone. */
public final class DelegatedPowersPage {

    private final Visit visit;

    private DelegatedPowersPage(Visit visit) {
        this.visit = visit;
    }

    public static DelegatedPowersPage of(Visit visit, String amendment) {
        Home.of(visit).takeUp("Approve under delegated powers", amendment);
        return new DelegatedPowersPage(visit);
    }

    public void approve(String power, String reasons) {
        visit.choose("I approve it");
        visit.type("Under which power?", power);
        visit.type("Reasons", reasons);
        visit.choose("At once");
        visit.press("Record the decision");
    }

    public void isNotWithinMyPowers(String reasons) {
        visit.choose("It is not within my powers: it takes the full route");
        visit.type("Reasons", reasons);
        visit.press("Record the decision");
    }
}
