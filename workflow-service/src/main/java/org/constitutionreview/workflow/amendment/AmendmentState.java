package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** How an amendment stands, as one word with a colour. */
public enum AmendmentState {
    WITH_YOU,
    ON_TIME,
    AT_RISK,
    LATE,
    DONE,
    IN_FORCE;

    /** The council's own practice: how near a date is before it is at risk. */
    private static final int DAYS_AT_RISK = 3;

    static AmendmentState of(Amendment amendment, boolean withReader, @Nullable Deadline next, LocalDate today) {
        if (withReader) {
            return WITH_YOU;
        }
        if (amendment.outcome() != null) {
            return amendment.outcome() == Outcome.IN_FORCE ? IN_FORCE : DONE;
        }
        if (next == null || next.date().isAfter(today.plusDays(DAYS_AT_RISK))) {
            return ON_TIME;
        }
        return next.date().isBefore(today) ? LATE : AT_RISK;
    }
}
