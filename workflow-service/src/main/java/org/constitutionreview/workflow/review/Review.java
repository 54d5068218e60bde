package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
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

    /** Owners see their own documents'; those who run the cycle, and members, see all. */
    public boolean mayBeReadBy(Person person) {
        return person.seesEverything() || person.hasAnyOf(Role.MEMBER, Role.ADMINISTRATOR) || person.holds(owner);
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
