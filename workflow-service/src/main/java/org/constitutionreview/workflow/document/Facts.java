package org.constitutionreview.workflow.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report says that document-service can't know.
 *
 * @param consultationRequired "NAMED": the report must name who will be consulted; "OUTCOMES": it must hold what came of it;
 *     none, where nobody has to be
 * @param consultationNotApplicable why nobody has to be consulted
 * @param changedSince what was seen before; document-service tells the changes since
 * @param departures what was agreed and isn't made
 * @param recommendationDrafted what this meeting is asked to resolve
 */
public record Facts(
        String reference,
        @Nullable String body,
        @Nullable LocalDate meetingDate,
        @Nullable String agendaItem,
        List<Consulted> consultees,
        @Nullable String consultationRequired,
        @Nullable String consultationNotApplicable,
        List<ConsultationRow> consultationTable,
        @Nullable String committeeRecommendation,
        @Nullable String faggAdvice,
        @Nullable Seen changedSince,
        List<Departure> departures,
        @Nullable String recommendationDrafted) {

    /** @param outcome a position, or "NO_RESPONSE"; none while it isn't known */
    public record Consulted(String name, @Nullable String outcome) {}

    public record ConsultationRow(
            String consultee,
            @Nullable String provision,
            String comment,
            @Nullable String answer,
            @Nullable String reason) {}

    /** @param by the body, as it stands in a sentence @param revisions of the drafts that it saw */
    public record Seen(String by, LocalDate on, Map<UUID, Integer> revisions) {}

    public record Departure(String agreedBy, String point, String reason) {}
}
