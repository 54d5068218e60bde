package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The demonstration's sign-in: one click on whose work one wants to do. */
public final class SignInPage {

    private final Visit visit;

    private SignInPage(Visit visit) {
        this.visit = visit;
    }

    public static SignInPage of(Visit visit) {
        visit.open("/home");
        return new SignInPage(visit);
    }

    public void signInAs(String name) {
        Page page = visit.page();
        Locator button = page.locator("button[name=person]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
        visit.follow(button);
        visit.isOn("What waits for you");
    }
}
