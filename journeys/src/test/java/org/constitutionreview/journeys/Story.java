package org.constitutionreview.journeys;

import java.time.LocalDate;
import org.constitutionreview.journeys.pages.AmendmentPage;
import org.constitutionreview.journeys.pages.BusinessClockPage;
import org.constitutionreview.journeys.pages.Visit;

/** What the chapters of the story share: the desks, the calendar, and the amendment that it is about. */
final class Story {

    static final String TITLE = "Officers' Code of Conduct: social media";
    static final String CODE = "Officers' Code of Conduct";

    private final Desks desks;
    private String amendment = "";

    Story(Desks desks) {
        this.desks = desks;
    }

    Visit as(String person) {
        return desks.of(person);
    }

    Visit anyone() {
        return desks.anyone();
    }

    String mails() {
        return desks.mails();
    }

    void itIs(int year, int month, int day) {
        BusinessClockPage.of(as(People.ADMINISTRATOR)).moveTo(LocalDate.of(year, month, day));
    }

    void isAbout(AmendmentPage page) {
        amendment = page.path();
    }

    /** The address of its page. */
    String amendment() {
        return amendment;
    }

    AmendmentPage amendmentSeenBy(String person) {
        return AmendmentPage.of(as(person), amendment);
    }
}
