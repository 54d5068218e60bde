package org.constitutionreview.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A body with its open follow-up actions and what will come to it. */
public final class BodyPage {

    private final Visit visit;

    private BodyPage(Visit visit) {
        this.visit = visit;
    }

    public static BodyPage of(Visit visit, String body) {
        visit.open("/meetings");
        visit.follow(body);
        visit.isOn(body);
        return new BodyPage(visit);
    }

    public void hasInItsActionLog(String words) {
        assertThat(visit.page().locator("section[aria-labelledby=action-log]")).containsText(words);
    }

    public void hasInItsForwardPlan(String words) {
        assertThat(visit.page().locator("section[aria-labelledby=forward-plan]"))
                .containsText(words);
    }
}
