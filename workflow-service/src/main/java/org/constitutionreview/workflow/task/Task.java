package org.constitutionreview.workflow.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param due the last day for it
 * @param cycle the municipal year, as in addresses
 * @param page path of the page on which it is done
 */
public record Task(
        String taskId,
        String step,
        String name,
        @Nullable AmendmentInBrief amendment,
        @Nullable ReviewInBrief review,
        @Nullable UUID consultation,
        @Nullable UUID agendaItem,
        @Nullable String cycle,
        @Nullable LocalDate due,
        Instant createdAt,
        String page) {

    public record ReviewInBrief(UUID id, String title) {}
}
