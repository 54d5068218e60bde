package org.constitutionreview.gateway.constitution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.RealDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which somebody wants to see the text: in links as {@code asAt=2018-05-01}, from the form as three boxes.
 */
record AsAt(@Nullable String asAt, @RealDate @Nullable DateFields on) {

    /** @return null for today */
    @Nullable
    LocalDate date() {
        if (on != null && !on.isEmpty()) {
            return on.orNull();
        }
        try {
            return asAt == null || asAt.isBlank() ? null : LocalDate.parse(asAt);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    AsAt filledIn() {
        return new AsAt(asAt, on == null || on.isEmpty() ? DateFields.of(date()) : on);
    }
}
