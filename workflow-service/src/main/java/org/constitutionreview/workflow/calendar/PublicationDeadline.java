package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;

/**
 * By when the papers of a public meeting must be published.
 *
 * <p>Local Government Act 1972, section 100B(3) and Schedule 12, paragraph 4(2): five <i>clear</i> days, so neither the day of
 * publication nor the day of the meeting counts. That only working days count is the council's own rule.
 *
 * @param publishBy the last day that the council's rule allows
 * @param latestUnderTheAct the last day that the Act allows, which counts weekends and holidays as days
 */
public record PublicationDeadline(LocalDate meeting, int clearDays, LocalDate publishBy, LocalDate latestUnderTheAct) {

    public static PublicationDeadline of(LocalDate meeting, int clearDays, WorkingDays workingDays) {
        return new PublicationDeadline(
                meeting, clearDays, workingDays.minus(meeting, clearDays + 1), meeting.minusDays(clearDays + 1L));
    }

    /** Whether publishing on this date keeps the council's rule. */
    public boolean isMetOn(LocalDate date) {
        return !date.isAfter(publishBy);
    }

    public String why() {
        return "%d clear working days before the meeting on %s. The Act asks for %d clear days (Local Government Act 1972, section 100B and Schedule 12), counting neither the day of publication nor the day of the meeting: %s at the latest. That weekends, bank holidays and closure days don't count is the council's own rule."
                .formatted(clearDays, Words.of(meeting), clearDays, Words.of(latestUnderTheAct));
    }
}
