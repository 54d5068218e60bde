package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;

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
        visit.follow(row.getByRole(com.microsoft.playwright.options.AriaRole.LINK));
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
