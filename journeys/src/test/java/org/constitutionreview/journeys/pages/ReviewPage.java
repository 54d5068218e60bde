package org.constitutionreview.journeys.pages;

/** One document's turn in the annual cycle. */
public final class ReviewPage {

    private final Visit visit;

    private ReviewPage(Visit visit) {
        this.visit = visit;
    }

    static ReviewPage at(Visit visit) {
        return new ReviewPage(visit);
    }

    /** The task of the document's owner. */
    public static ReviewPage of(Visit visit, String document) {
        Home.of(visit).takeUp("Review your document", document);
        return new ReviewPage(visit);
    }

    public void needsNoChange(String reason) {
        visit.follow(visit.page().getByText("No change is needed"));
        visit.type("Why not?", reason);
        visit.press("Confirm that nothing needs to change");
    }

    public ReviewPage comesToSay(String words) {
        visit.lookAgainUntil(
                "the review to say " + words, () -> visit.main().innerText().contains(words));
        return this;
    }
}
