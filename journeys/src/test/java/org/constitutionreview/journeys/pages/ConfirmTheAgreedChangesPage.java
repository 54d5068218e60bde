package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A governance officer holds each change against the words agreed. */
public final class ConfirmTheAgreedChangesPage {

    private final Visit visit;

    private ConfirmTheAgreedChangesPage(Visit visit) {
        this.visit = visit;
    }

    public static ConfirmTheAgreedChangesPage of(Visit visit, String amendment) {
        Home.of(visit).takeUp("Confirm the agreed changes", amendment);
        return new ConfirmTheAgreedChangesPage(visit);
    }

    /** When a confirmed change was made anew after its step was done. */
    public static ConfirmTheAgreedChangesPage onceMore(Visit visit, AmendmentPage amendment) {
        amendment.tab("Decisions");
        visit.follow("Confirm the agreed changes");
        return new ConfirmTheAgreedChangesPage(visit);
    }

    public ConfirmTheAgreedChangesPage confirm(String point) {
        press(point, "Confirm");
        return this;
    }

    public ConfirmTheAgreedChangesPage sendBack(String point, String reason) {
        Visit.field(point(point), "What is not as agreed (to send it back)").fill(reason);
        press(point, "Send back");
        return this;
    }

    public void allAreLookedAt() {
        visit.press("I have looked at all of them");
        visit.doesNotSee("There is a problem");
    }

    private void press(String point, String button) {
        visit.follow(point(point).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
    }

    private Locator point(String point) {
        return visit.page().locator(".points > li").filter(new Locator.FilterOptions().setHasText(point));
    }
}
