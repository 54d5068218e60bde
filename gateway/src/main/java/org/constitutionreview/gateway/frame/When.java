package org.constitutionreview.gateway.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates as people say them. Times are London's. */
@Component("when")
public class When {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy 'at' HH:mm", Locale.UK);

    /** For example Wed 21 Feb 2018. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date).replace("Sept", "Sep");
    }

    /** For example 21 February 2018, inside a sentence. */
    public String longDay(@Nullable LocalDate date) {
        return date == null ? "" : LONG_DAY.format(date);
    }

    /** A deadline that came as a date or as a moment, to the day. */
    public String due(@Nullable String dateOrInstant) {
        if (dateOrInstant == null) {
            return "";
        }
        return day(
                dateOrInstant.contains("T")
                        ? Instant.parse(dateOrInstant).atZone(LONDON).toLocalDate()
                        : LocalDate.parse(dateOrInstant));
    }

    /** For example Wed 21 Feb 2018 at 10:42. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(LONDON)).replace("Sept", "Sep");
    }
}
