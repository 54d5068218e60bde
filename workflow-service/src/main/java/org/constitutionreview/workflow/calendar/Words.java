package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Words() {}

    /** "Wednesday 21 February 2018". */
    public static String of(LocalDate date) {
        return DAY.format(date);
    }
}
