package org.constitutionreview.journeys.pages;

import java.util.List;

/** Write the change and the report, or correct them; then submit. */
public final class WritePage {

    private final Visit visit;

    private WritePage(Visit visit) {
        this.visit = visit;
    }

    public static WritePage of(Visit visit, String amendment) {
        Home.of(visit).takeUp("Write the change and the report", amendment);
        return new WritePage(visit);
    }

    public static WritePage toCorrect(Visit visit, String amendment) {
        Home.of(visit).takeUp("Correct and resubmit", amendment);
        return new WritePage(visit);
    }

    public WritePage sees(String... words) {
        visit.sees(words);
        return this;
    }

    public DraftPage openTheText(String document) {
        return DraftPage.from(visit, "The text: " + document);
    }

    /** @return why not, a line for each finding */
    public List<String> isRefusedToSubmit() {
        visit.press("Submit for the check");
        return visit.refusal();
    }

    public void submit() {
        visit.press("Submit for the check");
        visit.doesNotSee("There is a problem");
    }
}
