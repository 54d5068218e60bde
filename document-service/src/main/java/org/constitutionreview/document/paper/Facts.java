package org.constitutionreview.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the journey knows and the report tells.
 *
 * @param consultationRequired what must be known of the consultation; null where nobody has to be consulted
 * @param consultationNotApplicable why nobody is consulted
 */
public record Facts(
        @Nullable String reference,
        @Nullable String body,
        @Nullable LocalDate meetingDate,
        @Nullable String agendaItem,
        List<Consulted> consultees,
        @Nullable Required consultationRequired,
        @Nullable String consultationNotApplicable,
        List<ConsultationRow> consultationTable,
        @Nullable String committeeRecommendation,
        @Nullable String faggAdvice,
        @Nullable String changedSince,
        @Nullable String recommendationDrafted) {

    public Facts {
        consultees = consultees == null ? List.of() : List.copyOf(consultees);
        consultationTable = consultationTable == null ? List.of() : List.copyOf(consultationTable);
    }

    /** What a report must say of its consultation. */
    public enum Required {
        /** Who will be consulted. */
        NAMED,
        /** What came of it, "no response" included. */
        OUTCOMES
    }

    /** @param outcome a position, or "NO_RESPONSE"; null while it isn't known */
    public record Consulted(String name, @Nullable String outcome) {}

    public record ConsultationRow(
            String consultee,
            @Nullable String provision,
            String comment,
            @Nullable String answer,
            @Nullable String reason) {}
}
