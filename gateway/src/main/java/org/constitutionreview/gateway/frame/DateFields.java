package org.constitutionreview.gateway.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed into three boxes: day, month, year. */
public record DateFields(@Nullable String day, @Nullable String month, @Nullable String year) {

    public static DateFields of(@Nullable LocalDate date) {
        return date == null
                ? new DateFields("", "", "")
                : new DateFields(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    public boolean isEmpty() {
        return blank(day) && blank(month) && blank(year);
    }

    /** @return empty when the boxes don't hold a real date */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** @return null for no date, so that it is left out of what is sent */
    public @Nullable LocalDate orNull() {
        return date().orElse(null);
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
