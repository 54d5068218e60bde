package org.constitutionreview.gateway.settings;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;

/** @param reminders numbers of working days, with commas between */
record PeriodsForm(
        @Nullable String key,
        @Pattern(regexp = "[1-9]\\d{0,2}", message = "Enter a number of working days, such as 10") @Nullable
                String consultation,
        @Pattern(regexp = "|[1-9]\\d?(\\s*,\\s*[1-9]\\d?)*", message = "Enter numbers of working days, such as 3, 1")
                @Nullable
                String reminders,
        @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", message = "Enter month and day, such as 05-15")
                @Nullable
                String cycleStart)
        implements Form {

    static PeriodsForm of(Settings settings) {
        return new PeriodsForm(
                Form.newKey(),
                String.valueOf(settings.consultationWorkingDays()),
                settings.reminderWorkingDaysBefore().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                settings.reviewCycleStart());
    }

    Settings in(Settings settings) {
        List<Integer> days = reminders == null || reminders.isBlank()
                ? List.of()
                : Stream.of(reminders.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
        return settings.withPeriods(Integer.parseInt(String.valueOf(consultation)), days, String.valueOf(cycleStart));
    }
}
