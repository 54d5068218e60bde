package org.constitutionreview.gateway.frame;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every form carries: the key it was made with, which makes sending it twice harmless. Fields are strings, so that
 * whatever was typed can be shown again.
 */
public interface Form {

    @Nullable
    String key();

    /** @return the key to send; a form without a usable one gets a new one, and loses only the protection */
    default UUID commandKey() {
        try {
            return UUID.fromString(String.valueOf(key()));
        } catch (IllegalArgumentException unusable) {
            return UUID.randomUUID();
        }
    }

    /** A number that the form carried hidden; 0, which services take for the oldest, where it isn't one. */
    static int number(@Nullable String carried) {
        try {
            return Integer.parseInt(String.valueOf(carried));
        } catch (NumberFormatException tampered) {
            return 0;
        }
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
