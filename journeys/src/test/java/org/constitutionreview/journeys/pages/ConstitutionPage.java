package org.constitutionreview.journeys.pages;

import java.time.LocalDate;

/** The Constitution, for anyone. */
public final class ConstitutionPage {

    private final Visit visit;

    private ConstitutionPage(Visit visit) {
        this.visit = visit;
    }

    public static ConstitutionPage of(Visit visit) {
        visit.open("/");
        return new ConstitutionPage(visit);
    }

    public static void search(Visit visit, String words) {
        visit.open("/");
        visit.page().getByLabel("Search the Constitution").fill(words);
        visit.press("Search");
    }

    public ConstitutionPage read(String document) {
        visit.follow(document);
        visit.isOn(document);
        return this;
    }

    public ConstitutionPage asAt(LocalDate date) {
        visit.date("See it as at a date", date);
        visit.press("Show");
        return this;
    }

    /** @return heading or words of a section or paragraph */
    public String words(String number) {
        return visit.page()
                .locator("[id='p-" + number + "'] .words")
                .innerText()
                .replace("¶", "")
                .strip();
    }

    public ConstitutionPage compareTheLatestVersions() {
        visit.follow("All versions of this document");
        visit.press("Compare");
        visit.isOn("What changed");
        return this;
    }

    public void sees(String... words) {
        visit.sees(words);
    }
}
