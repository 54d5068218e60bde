package org.constitutionreview.workflow.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The council's time: dates, deadlines and facts go by it. For training it can be ahead of the system's; leases, tokens and
 * records of when something was stored go by the system's time instead.
 */
public final class BusinessClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource source;

    public BusinessClock(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return dateOf(now());
    }

    /** The date in London at that moment. */
    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    /** When a period that ends "on" this date is over: 24:00 in London. */
    public static Instant endOf(LocalDate date) {
        return startOf(date.plusDays(1));
    }

    /** The last day that lies wholly or in part before that moment: the inverse of {@link #endOf}. */
    public static LocalDate lastDayBefore(Instant end) {
        return dateOf(end.minusNanos(1));
    }

    /** 00:00 in London. */
    public static Instant startOf(LocalDate date) {
        return date.atTime(LocalTime.MIDNIGHT).atZone(LONDON).toInstant();
    }
}
