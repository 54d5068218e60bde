package org.constitutionreview.document;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The business's time, as a test wants it. */
public class MovableTime implements InstantSource {

    private volatile Instant now = Instant.parse("2017-10-02T09:00:00Z");

    public void to(String date) {
        at(date, "09:00");
    }

    public void at(String date, String time) {
        now = LocalDate.parse(date)
                .atTime(LocalTime.parse(time))
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
