package org.constitutionreview.journeys.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Where an administrator moves the business time of a demonstration. */
public final class BusinessClockPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Visit visit;

    private BusinessClockPage(Visit visit) {
        this.visit = visit;
    }

    public static BusinessClockPage of(Visit visit) {
        visit.open("/business-clock");
        return new BusinessClockPage(visit);
    }

    /** @return why not */
    public List<String> isRefusedToMoveTo(LocalDate date) {
        visit.type("Move forward to", date.toString());
        visit.press("Move the clock");
        return visit.refusal();
    }

    public void moveTo(LocalDate date) {
        visit.type("Move forward to", date.toString());
        visit.press("Move the clock");
        visit.lookAgainUntil(
                "the clock to come to " + date, () -> visit.main().innerText().contains("It is " + DAY.format(date)));
    }
}
