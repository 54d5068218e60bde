package org.constitutionreview.journeys.pages;

import java.net.URI;
import java.util.List;

/** One amendment with its tabs. */
public final class AmendmentPage {

    private final Visit visit;
    private final String path;

    private AmendmentPage(Visit visit, String path) {
        this.visit = visit;
        this.path = path;
    }

    /** The amendment on whose page somebody is. */
    static AmendmentPage at(Visit visit) {
        return new AmendmentPage(visit, URI.create(visit.page().url()).getPath());
    }

    public static AmendmentPage of(Visit visit, String path) {
        visit.open(path);
        return new AmendmentPage(visit, path);
    }

    public String path() {
        return path;
    }

    /** The stages of its route, those left out not among them. */
    public List<String> stages() {
        return visit.page().locator(".stages .stage-name").allInnerTexts();
    }

    public void tab(String name) {
        visit.follow(visit.page().getByLabel("About this amendment").getByText(name));
    }

    /** Follows a link of the page. */
    public void open(String link) {
        visit.follow(link);
    }

    /** Waits until the page says so. */
    public void comesToSay(String words) {
        visit.lookAgainUntil(
                "the page to say " + words, () -> visit.main().innerText().contains(words));
    }

    public void withdraw(String reason) {
        visit.follow("Withdraw this amendment");
        visit.type("Why?", reason);
        visit.press("Withdraw");
    }
}
