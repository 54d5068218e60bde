package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** What the approved minutes say, and what follows where that comes too late. */
public final class ApprovedMinutesPages {

    private final Visit visit;

    private ApprovedMinutesPages(Visit visit) {
        this.visit = visit;
    }

    public static ApprovedMinutesPages check(Visit visit, String body, String amendment) {
        Home.of(visit).takeUp("Check the approved minutes (" + body, amendment);
        return new ApprovedMinutesPages(visit);
    }

    public static ApprovedMinutesPages decide(Visit visit, String body, String amendment) {
        Home.of(visit).takeUp("Decide on the late correction (" + body, amendment);
        return new ApprovedMinutesPages(visit);
    }

    public ApprovedMinutesPages shows(String recorded) {
        visit.sees(recorded);
        return this;
    }

    public void haveBesides(String kind, String said) {
        visit.choose("No");
        Locator correction = Visit.group(visit.main(), "Correction 1");
        Visit.field(correction, "Kind, as the minutes have it").selectOption(new SelectOption().setLabel(kind));
        Visit.field(correction, "What the minutes say").fill(said);
        visit.press("Record the check");
        visit.sees("Corrected after the approved minutes", said);
    }

    public void leaveItAtThat(String reasons) {
        visit.choose("No");
        visit.type("What follows, and why", reasons);
        visit.press("Save the decision");
        visit.doesNotSee("There is a problem");
    }
}
