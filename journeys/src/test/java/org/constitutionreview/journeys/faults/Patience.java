package org.constitutionreview.journeys.faults;

import java.time.Duration;

/** How long these journeys wait: a killed part is started while everything else on the machine is busy too. */
final class Patience {

    static final Duration AT_ONCE = Duration.ZERO;
    static final Duration SOON = Duration.ofMillis(250);
    static final Duration FOR_A_RESTART = Duration.ofMinutes(3);

    private Patience() {}
}
