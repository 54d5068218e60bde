package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What waits for somebody who is signed in. */
public final class Home {

    private final Visit visit;

    private Home(Visit visit) {
        this.visit = visit;
    }

    public static Home of(Visit visit) {
        visit.open("/home");
        return new Home(visit);
    }

    /** Waits until the task is there, and opens its page. @param about the title of the amendment, or of the document reviewed */
    public void takeUp(String task, String about) {
        Locator row = waiting(task, about);
        visit.lookAgainUntil(task + " to wait for them", row::isVisible);
        visit.follow(row.getByRole(AriaRole.LINK));
    }

    /** @param place in the row of places */
    public void goTo(String place) {
        visit.follow(inTheRowOfPlaces(place));
    }

    public boolean hasPlace(String place) {
        return inTheRowOfPlaces(place).isVisible();
    }

    private Locator inTheRowOfPlaces(String place) {
        return visit.page().getByLabel("Places").getByText(place);
    }

    public boolean hasTask(String task, String about) {
        return waiting(task, about).isVisible();
    }

    private Locator waiting(String task, String about) {
        return visit.page()
                .locator(".govuk-task-list__item")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(about))
                .first();
    }
}
