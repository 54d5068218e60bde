package org.constitutionreview.journeys.pages;

/** The pages of those who check a proposal: the governance officer, then the monitoring officer. */
public final class CheckPages {

    private final Visit visit;
    private final String amendment;

    private CheckPages(Visit visit, String amendment) {
        this.visit = visit;
        this.amendment = amendment;
    }

    public static CheckPages of(Visit visit, String amendment) {
        return new CheckPages(visit, amendment);
    }

    public void returnIt(String reason) {
        Home.of(visit).takeUp("Check the proposal", amendment);
        visit.choose("No, it goes back to the policy owner");
        visit.type("If not, what is to be corrected?", reason);
        visit.press("Save the outcome");
    }

    public void passIt() {
        Home.of(visit).takeUp("Check the proposal", amendment);
        visit.choose("Yes, it passes");
        visit.press("Save the outcome");
    }

    public void confirmTheType(String typeOfChange) {
        Home.of(visit).takeUp("Confirm the type of change", amendment);
        visit.choose(typeOfChange);
        visit.press("Confirm");
    }
}
