package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.document.Facts;
import org.constitutionreview.workflow.document.Facts.ConsultationRow;
import org.constitutionreview.workflow.document.Facts.Consulted;
import org.constitutionreview.workflow.document.Facts.Departure;
import org.constitutionreview.workflow.document.Facts.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an amendment's report says that we know: who was consulted and what came of it, what other bodies decided. */
@Repository
public class ReportFacts {

    private final SeenBefore seen;
    private final JdbcClient jdbc;

    ReportFacts(SeenBefore seen, JdbcClient jdbc) {
        this.seen = seen;
        this.jdbc = jdbc;
    }

    public Facts ofProposal(Amendment amendment) {
        return facts(amendment, null, null, null, null);
    }

    /** @param recommendation what the body is asked to resolve */
    public Facts ofMeeting(Amendment amendment, String body, LocalDate date, String recommendation) {
        return facts(amendment, body, date, seen.lastly(amendment.id()), recommendation);
    }

    private Facts facts(
            Amendment amendment,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable Seen seenBefore,
            @Nullable String recommendation) {
        List<Consulted> outcomes = outcomes(amendment.id());
        return new Facts(
                amendment.reference(),
                body,
                date,
                null,
                outcomes.isEmpty()
                        ? amendment.consultees().stream()
                                .map(consultee -> new Consulted(consultee.name(), null))
                                .toList()
                        : outcomes,
                required(amendment, !outcomes.isEmpty()),
                amendment.consulteesNotApplicable(),
                table(amendment.id()),
                decision(amendment.id(), "governance-committee"),
                decision(amendment.id(), "fagg"),
                seenBefore,
                departures(amendment.id()),
                recommendation);
    }

    private static @Nullable String required(Amendment amendment, boolean consulted) {
        if (consulted) {
            return "OUTCOMES";
        }
        return amendment.consulteesNotApplicable() == null ? "NAMED" : null;
    }

    /** Of the last round in which each was asked. */
    private List<Consulted> outcomes(UUID id) {
        return jdbc.sql(
                        """
                SELECT DISTINCT ON (consultee_name) consultee_name AS name,
                       CASE state WHEN 'NO_RESPONSE' THEN 'NO_RESPONSE' ELSE position END AS outcome
                FROM consultation WHERE amendment_id = ? ORDER BY consultee_name, round DESC""")
                .param(id)
                .query(Consulted.class)
                .list();
    }

    private List<ConsultationRow> table(UUID id) {
        return jdbc.sql(
                        """
                SELECT consultee_name AS consultee, number AS provision, text AS comment, answer_text AS answer,
                       answer_reason AS reason
                FROM comment JOIN consultation ON consultation.id = consultation_id
                WHERE amendment_id = ? ORDER BY round, consultee_name, comment.position""")
                .param(id)
                .query(ConsultationRow.class)
                .list();
    }

    private @Nullable String decision(UUID id, String stage) {
        return jdbc.sql(
                        """
                SELECT resolution FROM agenda_item
                WHERE amendment_id = ? AND stage = ? AND resolution IS NOT NULL AND state = 'DECIDED'
                ORDER BY number DESC LIMIT 1""")
                .params(id, stage)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<Departure> departures(UUID id) {
        return jdbc.sql(
                        """
                SELECT minute_point.body_name AS agreed_by, coalesce('Paragraph ' || paragraph || ': ', '') || said AS point,
                       explanation AS reason
                FROM minute_point JOIN agenda_item ON agenda_item.id = agenda_item_id
                WHERE minute_point.amendment_id = ? AND explained_as = 'LEFT_OUT' AND NOT corrected
                ORDER BY number, position""")
                .param(id)
                .query(Departure.class)
                .list();
    }
}
