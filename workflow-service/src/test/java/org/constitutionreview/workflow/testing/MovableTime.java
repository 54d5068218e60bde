package org.constitutionreview.workflow.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A time that stands still until a test moves it; starts on Monday 2 October 2017 at nine in the morning. */
public class MovableTime implements InstantSource {

    private volatile Instant now = atNine(LocalDate.of(2017, 10, 2));

    @Override
    public Instant instant() {
        return now;
    }

    public void moveTo(LocalDate date) {
        now = atNine(date);
    }

    public void moveTo(Instant moment) {
        now = moment;
    }

    private static Instant atNine(LocalDate date) {
        return date.atTime(LocalTime.of(9, 0))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }
}
