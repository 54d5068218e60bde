package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;

/** Who did what, and the proof that nothing was changed afterwards. */
public final class AuditPage {

    private final Visit visit;

    private AuditPage(Visit visit) {
        this.visit = visit;
    }

    public static AuditPage of(Visit visit) {
        visit.open("/audit");
        return new AuditPage(visit);
    }

    public void verify(String amendment) {
        Locator list = Visit.field(visit.main(), "Who did what with");
        String value = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(amendment))
                .first()
                .getAttribute("value");
        list.selectOption(value);
        visit.press("Verify its chain");
        visit.sees("The record is as it was written");
    }
}
