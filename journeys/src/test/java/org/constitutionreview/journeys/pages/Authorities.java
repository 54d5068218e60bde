package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;

/** The list of points and comments that a change may settle. */
final class Authorities {

    private Authorities() {}

    /** @param point words by which the list tells it apart */
    static void choose(Visit visit, String point) {
        Locator list = Visit.field(visit.main(), "On whose authority?");
        String value = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(point))
                .first()
                .getAttribute("value");
        list.selectOption(value);
    }
}
