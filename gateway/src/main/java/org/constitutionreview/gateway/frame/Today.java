package org.constitutionreview.gateway.frame;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The council's day: London's, by the system's time unless somebody supplies another, as the local suite does to practise with. */
@Component("today")
public class Today {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource time;

    Today(ObjectProvider<InstantSource> other) {
        time = other.getIfAvailable(InstantSource::system);
    }

    public LocalDate date() {
        return LocalDate.ofInstant(time.instant(), LONDON);
    }
}
