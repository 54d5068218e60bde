package org.constitutionreview.workflow.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says that document-service can't know.
 *
 * @param consultationRequired "NAMED": the report must name who will be consulted; "OUTCOMES": it must hold what came of it;
 *     none, where nobody has to be
 * @param consultationNotApplicable why nobody has to be consulted
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
        @Nullable String changedSince,
        @Nullable String recommendationDrafted) {

    /** @param outcome a position, or "NO_RESPONSE"; none while it isn't known */
    public record Consulted(String name, @Nullable String outcome) {}

    public record ConsultationRow(
            String consultee,
            @Nullable String provision,
            String comment,
            @Nullable String answer,
            @Nullable String reason) {}
}
