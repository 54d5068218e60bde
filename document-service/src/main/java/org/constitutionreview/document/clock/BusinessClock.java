package org.constitutionreview.document.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Tells the date by which the council does business, in London.
 *
 * <p>For facts only: leases, tokens and technical timestamps use the system's time.
 */
public class BusinessClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource source;

    public BusinessClock(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }
}
