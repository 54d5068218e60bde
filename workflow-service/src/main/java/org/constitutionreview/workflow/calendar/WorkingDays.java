package org.constitutionreview.workflow.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The days on which the council works: not weekends, not the bank holidays of England and Wales, not its own closure days. The
 * Acts only know days; that these don't count is the council's own rule.
 */
public final class WorkingDays {

    private static final HolidayManager BANK_HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private final Supplier<Set<LocalDate>> closureDays;

    public WorkingDays(Supplier<Set<LocalDate>> closureDays) {
        this.closureDays = closureDays;
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWorkingDay(date, closureDays.get());
    }

    /** The date so many working days later; the day itself doesn't count. */
    public LocalDate plus(LocalDate date, int workingDays) {
        return move(date, workingDays, 1);
    }

    /** The date so many working days earlier; the day itself doesn't count. */
    public LocalDate minus(LocalDate date, int workingDays) {
        return move(date, workingDays, -1);
    }

    /** This date if it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, 1);
    }

    /** This date if it is a working day, else the one before. */
    public LocalDate onOrBefore(LocalDate date) {
        return isWorkingDay(date) ? date : minus(date, 1);
    }

    private LocalDate move(LocalDate from, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A number of working days can't be negative: " + workingDays);
        }
        Set<LocalDate> closed = closureDays.get();
        LocalDate date = from;
        for (int counted = 0; counted < workingDays; ) {
            date = date.plusDays(step);
            if (isWorkingDay(date, closed)) {
                counted++;
            }
        }
        return date;
    }

    private static boolean isWorkingDay(LocalDate date, Set<LocalDate> closed) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(date)
                && !BANK_HOLIDAYS.isHoliday(date, "eng");
    }
}
