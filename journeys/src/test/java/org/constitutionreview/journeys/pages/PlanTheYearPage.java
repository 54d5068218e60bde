package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** Owner and due date of each document in a municipal year. */
public final class PlanTheYearPage {

    private final Visit visit;

    private PlanTheYearPage(Visit visit) {
        this.visit = visit;
    }

    /** From the year's page, once the process has come to that step. */
    public static PlanTheYearPage from(Visit visit) {
        visit.lookAgainUntil(
                "the year to be planned",
                () -> visit.page().getByText("Plan the year").isVisible());
        visit.follow(visit.page().getByText("Plan the year"));
        return new PlanTheYearPage(visit);
    }

    public PlanTheYearPage everythingIsDue(LocalDate date) {
        visit.main().locator("input[type=date]").all().forEach(due -> due.fill(date.toString()));
        return this;
    }

    public PlanTheYearPage isDue(String document, String date) {
        visit.type("Due date of " + document, date);
        return this;
    }

    public PlanTheYearPage isOwnedBy(String document, String service) {
        visit.select("Owner of " + document, service);
        return this;
    }

    public String ownerOf(String document) {
        Locator chosen = Visit.field(visit.main(), "Owner of " + document).locator("option:checked");
        return chosen.innerText();
    }

    public void settle() {
        visit.press("Settle the plan");
    }
}
