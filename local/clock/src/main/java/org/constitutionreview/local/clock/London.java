package org.constitutionreview.local.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The council's time. */
final class London {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK);

    private London() {}

    static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant startOfWork(LocalDate date) {
        return date.atTime(START_OF_WORK).atZone(ZONE).toInstant();
    }

    /** For example Monday 27 November 2017 at 09:00. */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }
}
