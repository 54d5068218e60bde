package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.document.Facts;
import org.constitutionreview.workflow.document.Facts.ConsultationRow;
import org.constitutionreview.workflow.document.Facts.Consulted;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an amendment's report says that we know: who was consulted and what came of it, what other bodies decided. */
@Repository
public class ReportFacts {

    private final JdbcClient jdbc;

    ReportFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Facts ofProposal(Amendment amendment) {
        return facts(amendment, null, null, null);
    }

    /** @param recommendation what the body is asked to resolve */
    public Facts ofMeeting(Amendment amendment, String body, LocalDate date, @Nullable String recommendation) {
        return facts(amendment, body, date, recommendation);
    }

    private Facts facts(
            Amendment amendment, @Nullable String body, @Nullable LocalDate date, @Nullable String recommendation) {
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
                seenBefore(amendment.id()),
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

    private @Nullable String seenBefore(UUID id) {
        return jdbc.sql(
                        """
                SELECT body_name, meeting_date FROM agenda_item
                WHERE amendment_id = ? AND state = 'DECIDED' ORDER BY number DESC LIMIT 1""")
                .param(id)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return "%s, %s".formatted(row.text("body_name"), Words.of(row.date("meeting_date")));
                })
                .optional()
                .orElse(null);
    }
}
