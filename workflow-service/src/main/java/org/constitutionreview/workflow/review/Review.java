package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One document's turn in a year.
 *
 * @param owner the service that owns the text
 * @param reason why nothing needs to change
 */
public record Review(
        UUID id,
        MunicipalYear year,
        String documentId,
        String title,
        String owner,
        LocalDate due,
        ReviewState state,
        @Nullable UUID amendmentId,
        @Nullable String reason) {

    /** Path of its page. */
    public String page() {
        return "/reviews/" + id;
    }

    /** The day on which the owner is asked. */
    public LocalDate opensOn(WorkingDays workingDays) {
        return workingDays.minus(due, Timetable.WORKING_DAYS_FOR_A_REVIEW);
    }

    /** By which the process instance is known. */
    String businessKey() {
        return year.slug() + "/" + documentId;
    }
}
