package org.constitutionreview.local.clock;

import java.time.Instant;

/** The clock was asked to go back; what has happened can't be undone that way. */
final class NotForward extends RuntimeException {

    NotForward(Instant now) {
        super("The business clock only moves forward, and it stands at " + London.moment(now)
                + " already. Choose a later day.");
    }
}
