package org.constitutionreview.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the pages say them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private Days() {}

    /** @param meeting an id that ends with its date */
    static String said(String meeting) {
        return DAY.format(LocalDate.parse(meeting.substring(meeting.length() - "2018-03-01".length())))
                .replace("Sept", "Sep");
    }
}
