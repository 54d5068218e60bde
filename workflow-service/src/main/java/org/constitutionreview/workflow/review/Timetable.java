package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.setup.RegisteredDocument;

/**
 * Proposes due dates: last year's, a year later; and for documents without one, spread evenly, so that owners and governance
 * officers don't have them all at once. All lie before April, so that amendments can reach the year's last Council.
 */
final class Timetable {

    /** How long before its due date a review opens; the council's own practice. */
    static final int WORKING_DAYS_FOR_A_REVIEW = 30;

    private static final MonthDay LAST = MonthDay.of(Month.MARCH, 31);

    private Timetable() {}

    /** @param lastYear due dates by document */
    static List<PlannedReview> propose(
            MunicipalYear year,
            MonthDay startDay,
            LocalDate today,
            List<RegisteredDocument> documents,
            Map<String, LocalDate> lastYear,
            WorkingDays workingDays) {
        LocalDate yearsFirst = year.firstDay(startDay);
        LocalDate from = workingDays.plus(today.isAfter(yearsFirst) ? today : yearsFirst, WORKING_DAYS_FOR_A_REVIEW);
        LocalDate last = workingDays.onOrBefore(LAST.atYear(year.start() + 1));
        long span = Math.max(0, ChronoUnit.DAYS.between(from, last));
        List<PlannedReview> proposed = new ArrayList<>();
        int position = 0;
        for (RegisteredDocument document : documents) {
            LocalDate before = lastYear.get(document.id());
            LocalDate due = before != null
                    ? before.plusYears(1)
                    : from.plusDays(span * position / Math.max(1, documents.size() - 1));
            position++;
            proposed.add(
                    new PlannedReview(document.id(), document.owner(), inTime(workingDays.onOrAfter(due), from, last)));
        }
        return proposed;
    }

    /** In a year that is opened too late for any date before April, time for a review comes first. */
    private static LocalDate inTime(LocalDate due, LocalDate from, LocalDate last) {
        return due.isAfter(last) && !from.isAfter(last) ? last : due;
    }
}
