package org.constitutionreview.document.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journey knows and the report tells.
 *
 * @param consultationRequired what must be known of the consultation; null where nobody has to be consulted
 * @param consultationNotApplicable why nobody is consulted
 * @param changedSince what readers have seen before, and are told the changes since; null at the first meeting
 * @param recommendationDrafted what this meeting is asked to resolve; it stands in place of the written recommendation
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
        @Nullable @Valid Seen changedSince,
        List<Departure> departures,
        @Nullable String recommendationDrafted) {

    public Facts {
        consultees = consultees == null ? List.of() : List.copyOf(consultees);
        consultationTable = consultationTable == null ? List.of() : List.copyOf(consultationTable);
        departures = departures == null ? List.of() : List.copyOf(departures);
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

    /**
     * The text as a body saw it.
     *
     * @param by the body, as it stands in a sentence: "the Governance Committee"
     * @param revisions of the drafts
     */
    public record Seen(@NotBlank String by, @NotNull LocalDate on, @NotNull Map<UUID, Integer> revisions) {}

    /** Something agreed that isn't made, with the Monitoring Officer's consent. */
    public record Departure(String agreedBy, String point, String reason) {}
}
