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

    public ReviewPage comesToSay(String words) {
        visit.lookAgainUntil(
                "the review to say " + words, () -> visit.main().innerText().contains(words));
        return this;
    }
}
