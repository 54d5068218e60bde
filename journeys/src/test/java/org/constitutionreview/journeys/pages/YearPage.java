package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** One municipal year: its picture, and its documents in a table. */
public final class YearPage {

    private final Visit visit;

    private YearPage(Visit visit) {
        this.visit = visit;
    }

    /** @param year as in addresses: 2018-19 */
    public static YearPage of(Visit visit, String year) {
        visit.open("/review-cycles/" + year);
        return new YearPage(visit);
    }

    public static YearPage opened(Visit visit, String municipalYear) {
        visit.open("/review-cycles");
        visit.type("Municipal year", municipalYear);
        visit.press("Open the year");
        visit.isOn("Annual cycle " + municipalYear);
        return new YearPage(visit);
    }

    public int documents() {
        return rows().count();
    }

    public int barsOfThePicture() {
        return visit.main().locator(".year .wide .bar rect").count();
    }

    /** What the table says of a document. */
    public String row(String document) {
        return rowOf(document).innerText();
    }

    public YearPage comesToSay(String document, String words) {
        visit.lookAgainUntil(
                document + " to be shown as " + words, () -> row(document).contains(words));
        return this;
    }

    public YearPage comesToSay(String words) {
        visit.lookAgainUntil(
                "the year to say " + words, () -> visit.main().innerText().contains(words));
        return this;
    }

    /** Only what is in one state. */
    public YearPage show(String state) {
        visit.follow(visit.main()
                .getByLabel("Show by state")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(state)));
        return this;
    }

    public void review(String document) {
        visit.follow(document);
    }

    public List<String> titles() {
        return rows().locator("th").allInnerTexts();
    }

    private Locator rowOf(String document) {
        return rows().filter(new Locator.FilterOptions().setHasText(document));
    }

    private Locator rows() {
        return visit.main().locator("tbody tr");
    }
}
