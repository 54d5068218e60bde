package org.constitutionreview.workflow.setup;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The council's own periods and names.
 *
 * @param consultationWorkingDays how long a consultee has
 * @param reminderWorkingDaysBefore how long before the end a consultee is reminded, each a number of working days
 * @param closureDays days on which the council is closed, besides weekends and bank holidays
 * @param reviewCycleStart month and day ("05-15") from which a municipal year's reviews are planned
 * @param reportClearances who clears a report before the Monitoring Officer: legal, finance, hr, equality
 */
public record Settings(
        String councilName,
        int consultationWorkingDays,
        List<Integer> reminderWorkingDaysBefore,
        Set<LocalDate> closureDays,
        String reviewCycleStart,
        List<String> reportClearances) {

    /** All that a council may ask for. */
    public static final List<String> CLEARANCES = List.of("legal", "finance", "hr", "equality");

    static final Settings DEFAULT = new Settings("The Council", 10, List.of(3, 1), Set.of(), "05-15", List.of());

    public Settings {
        reminderWorkingDaysBefore = List.copyOf(reminderWorkingDaysBefore);
        closureDays = Set.copyOf(closureDays);
        reportClearances = List.copyOf(reportClearances);
    }

    /** Recipient key of the service that gives a clearance: "legal" is for Legal Services. */
    public static String whoClears(String clearance) {
        return clearance.equals("legal") ? "service:legal-services" : "service:" + clearance;
    }

    public MonthDay reviewCycleStartDay() {
        return MonthDay.parse("--" + reviewCycleStart);
    }
}
