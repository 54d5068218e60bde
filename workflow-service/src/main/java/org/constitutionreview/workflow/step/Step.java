package org.constitutionreview.workflow.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that waits, or waited, for somebody.
 *
 * @param taskId the engine's task
 * @param step its id in the diagram, e.g. {@code check-the-proposal}
 * @param candidate recipient key of those who may do it
 * @param finishedBy absent while it is open, and where the process itself ended it
 */
public record Step(
        String taskId,
        String processInstanceId,
        @Nullable UUID amendmentId,
        @Nullable UUID agendaItemId,
        @Nullable UUID consultationId,
        @Nullable UUID reviewId,
        @Nullable String cycle,
        String step,
        String name,
        String candidate,
        @Nullable Instant due,
        Instant openedAt,
        @Nullable Instant finishedAt,
        @Nullable PersonInBrief finishedBy) {

    /** Of these more than one may wait at once for an amendment, so their names and pages say for which meeting. */
    private static final Set<String> OF_ONE_MEETING =
            Set.of("check-the-approved-minutes", "decide-on-the-late-correction");

    static boolean isOfOneMeeting(String step) {
        return OF_ONE_MEETING.contains(step);
    }

    public boolean isOpen() {
        return finishedAt == null;
    }

    /** Path of the page on which it is done. */
    public String page() {
        if (consultationId != null) {
            return "/consultations/" + consultationId;
        }
        if (amendmentId != null) {
            String page = "/amendments/%s/%s".formatted(amendmentId, step);
            return isOfOneMeeting(step) ? page + "?item=" + agendaItemId : page;
        }
        return reviewId != null ? "/reviews/" + reviewId : "/review-cycles/" + cycle;
    }

    static Step of(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        return new Step(
                row.text("task_id"),
                row.text("process_instance_id"),
                row.idOrNull("amendment_id"),
                row.idOrNull("agenda_item_id"),
                row.idOrNull("consultation_id"),
                row.idOrNull("review_id"),
                row.textOrNull("cycle"),
                row.text("step"),
                row.text("name"),
                row.text("candidate"),
                row.momentOrNull("due"),
                row.moment("opened_at"),
                row.momentOrNull("finished_at"),
                row.personOrNull("finished_by"));
    }
}
