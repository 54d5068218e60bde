package org.constitutionreview.gateway.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The council's periods and closure days. @param reviewCycleStart month and day, 05-15 */
record Settings(
        String councilName,
        int consultationWorkingDays,
        List<Integer> reminderWorkingDaysBefore,
        List<LocalDate> closureDays,
        @Nullable String reviewCycleStart,
        List<String> reportClearances) {

    Settings withPeriods(int consultation, List<Integer> reminders, String cycleStart) {
        return new Settings(councilName, consultation, reminders, closureDays, cycleStart, reportClearances);
    }

    Settings withClosureDay(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>(closureDays);
        days.add(day);
        return withClosureDays(List.copyOf(days));
    }

    Settings withoutClosureDay(LocalDate day) {
        return withClosureDays(
                closureDays.stream().filter(other -> !other.equals(day)).toList());
    }

    public List<LocalDate> sortedClosureDays() {
        return closureDays.stream().sorted().toList();
    }

    private Settings withClosureDays(List<LocalDate> days) {
        return new Settings(
                councilName,
                consultationWorkingDays,
                reminderWorkingDaysBefore,
                days,
                reviewCycleStart,
                reportClearances);
    }
}
