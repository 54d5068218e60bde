package org.constitutionreview.journeys.pages;

/** From approval into practice. */
public final class CommencementPages {

    private final Visit visit;
    private final String amendment;

    private CommencementPages(Visit visit, String amendment) {
        this.visit = visit;
        this.amendment = amendment;
    }

    public static CommencementPages of(Visit visit, String amendment) {
        return new CommencementPages(visit, amendment);
    }

    public void confirmTheTextAsApproved() {
        Home.of(visit).takeUp("Confirm the text as approved", amendment);
        visit.press("The text is the text approved");
    }

    public void isPutIntoPractice(String whatWasDone) {
        Home.of(visit).takeUp("Put the change into practice", amendment);
        visit.type("What was done?", whatWasDone);
        visit.press("It is put into practice");
    }
}
