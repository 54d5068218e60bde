package org.constitutionreview.document.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as papers write them. */
public final class ReportDate {

    static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private ReportDate() {}

    /** "Monday 5 February 2018". */
    public static String words(LocalDate date) {
        return FORMAT.format(date);
    }
}
