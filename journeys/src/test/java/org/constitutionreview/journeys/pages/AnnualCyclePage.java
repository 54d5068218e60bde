package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** A municipal year's round of reviews. */
public final class AnnualCyclePage {

    private final Visit visit;

    private AnnualCyclePage(Visit visit) {
        this.visit = visit;
    }

    /** The year starts by itself on a date in the settings, or when a governance officer opens it. @param year such as 2018/19 */
    public static AnnualCyclePage openUnlessOpen(Visit visit, String year) {
        visit.open("/review-cycles");
        if (visit.link(year).isVisible()) {
            visit.follow(year);
            return new AnnualCyclePage(visit);
        }
        visit.type("Municipal year", year);
        visit.press("Open the year");
        return new AnnualCyclePage(visit);
    }

    public static AnnualCyclePage of(Visit visit, String year) {
        visit.open("/review-cycles");
        visit.follow(year);
        return new AnnualCyclePage(visit);
    }

    /** Opens the plan, and gives a first document its date. */
    public AnnualCyclePage plan(String document, LocalDate due) {
        visit.lookAgainUntil(
                "the year to be planned",
                () -> visit.page().getByText("Plan the year").isVisible());
        visit.follow(visit.page().getByText("Plan the year"));
        return due(document, due);
    }

    public AnnualCyclePage due(String document, LocalDate due) {
        visit.type("Due date of " + document, due.toString());
        return this;
    }

    public AnnualCyclePage settle() {
        visit.press("Settle the plan");
        return this;
    }

    public AnnualCyclePage sees(String... words) {
        visit.sees(words);
        return this;
    }

    public ReviewPage review(String document) {
        visit.follow(visit.page().getByRole(AriaRole.TABLE).getByText(document));
        return ReviewPage.at(visit);
    }
}
