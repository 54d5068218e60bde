package org.constitutionreview.local.api;

import java.time.Instant;

/** An access token, and until when it is good enough to be sent. */
record Token(String value, Instant renewAt) {

    static final Token NONE = new Token("", Instant.MIN);

    boolean isStale() {
        return !Instant.now().isBefore(renewAt);
    }
}
