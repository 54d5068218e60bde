package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.options.AriaRole;

/** Propose an amendment: the questions, then the answers with the dates that follow from them. */
public final class ProposePage {

    private final Visit visit;

    private ProposePage(Visit visit) {
        this.visit = visit;
    }

    public static ProposePage of(Visit visit) {
        visit.open("/amendments");
        visit.follow(visit.page().getByText("Propose an amendment"));
        return new ProposePage(visit);
    }

    public ProposePage answer(String document, String title, String purpose, String typeOfChange, String council) {
        visit.choose(document);
        visit.type("Title", title);
        visit.type("What is the change for?", purpose);
        visit.choose(typeOfChange);
        visit.select("Which Council meeting do you aim for?", council);
        visit.press("Continue");
        visit.isOn("Check your answers");
        return this;
    }

    /** The backward plan: what has to happen when, and why. */
    public String datesThatFollow() {
        return visit.main().getByRole(AriaRole.TABLE).innerText();
    }

    public AmendmentPage propose() {
        visit.press("Propose the amendment");
        return AmendmentPage.at(visit);
    }
}
