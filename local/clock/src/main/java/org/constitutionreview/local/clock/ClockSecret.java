package org.constitutionreview.local.clock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.security.access.AccessDeniedException;

/** What the processes of one suite know each other by. */
record ClockSecret(String value) {

    static final String HEADER = "X-Clock-Secret";

    void demand(String given) {
        if (!MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw new AccessDeniedException("The clock is moved by its own suite only.");
        }
    }
}
