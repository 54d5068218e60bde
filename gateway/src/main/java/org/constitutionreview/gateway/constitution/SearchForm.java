package org.constitutionreview.gateway.constitution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.RealDate;
import org.jspecify.annotations.Nullable;

/**
 * What is sought, and where.
 *
 * @param in {@code today}, {@code date} or {@code drafts}
 * @param asAt the date in links; from the form it comes as three boxes
 */
record SearchForm(
        @Size(max = 300, message = "Search for 300 characters or fewer") String q,
        String in,
        @Nullable String asAt,
        @RealDate @Nullable DateFields on,
        List<String> part,
        List<String> document,
        Integer after) {

    static final int PAGE = 20;

    SearchForm {
        q = Objects.requireNonNullElse(q, "");
        part = part == null ? List.of() : List.copyOf(part);
        document = document == null ? List.of() : List.copyOf(document);
        on = on == null || on.isEmpty() ? DateFields.of(date(asAt)) : on;
        after = after == null ? 0 : Math.max(0, after);
        in = in == null || in.isBlank() ? on.isEmpty() ? "today" : "date" : in;
    }

    public boolean isDrafts() {
        return in.equals("drafts");
    }

    /** @return null for today's text, and for drafts */
    @Nullable
    public LocalDate date() {
        return in.equals("date") && on != null ? on.orNull() : null;
    }

    public boolean isNarrowed() {
        return !part.isEmpty() || !document.isEmpty();
    }

    private static @Nullable LocalDate date(@Nullable String asAt) {
        try {
            return asAt == null || asAt.isBlank() ? null : LocalDate.parse(asAt);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
