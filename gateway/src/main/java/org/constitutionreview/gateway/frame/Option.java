package org.constitutionreview.gateway.frame;

import org.jspecify.annotations.Nullable;

/** One choice of a select, radios or checkboxes. */
public record Option(String value, String text, @Nullable String hint) {

    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
