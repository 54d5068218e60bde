package org.constitutionreview.workflow.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All consultations. */
@Repository
public class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem not found */
    public Consultation get(UUID id) {
        return jdbc.sql("SELECT * FROM consultation WHERE id = ?")
                .param(id)
                .query(Consultation::of)
                .optional()
                .orElseThrow(() -> Problem.notFound("There is no such consultation."));
    }

    /** Of all rounds. */
    public List<Consultation> of(UUID amendmentId) {
        return jdbc.sql("SELECT * FROM consultation WHERE amendment_id = ? ORDER BY round, consultee_name")
                .param(amendmentId)
                .query(Consultation::of)
                .list();
    }

    List<Consultation> open(UUID amendmentId) {
        return of(amendmentId).stream()
                .filter(consultation -> consultation.state() == Consultation.State.OPEN)
                .toList();
    }

    void add(Consultation consultation) {
        jdbc.sql(
                        """
                INSERT INTO consultation (id, amendment_id, round, consultee, consultee_name, opened_on, closes, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        consultation.id(),
                        consultation.amendmentId(),
                        consultation.round(),
                        consultation.consultee(),
                        consultation.consulteeName(),
                        consultation.openedOn(),
                        consultation.closes(),
                        consultation.state().name())
                .update();
    }

    void respond(UUID id, Position position, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE consultation SET state = 'RESPONDED', position = ?, responded_by_sub = ?, responded_by_name = ?,
                    responded_at = ? WHERE id = ?""")
                .params(position.name(), who.sub(), who.name(), Row.at(at), id)
                .update();
    }

    void noResponse(UUID id) {
        jdbc.sql("UPDATE consultation SET state = 'NO_RESPONSE' WHERE id = ?")
                .param(id)
                .update();
    }

    void extend(UUID id, LocalDate closes, String reason) {
        jdbc.sql("UPDATE consultation SET closes = ?, extension_reason = ? WHERE id = ?")
                .params(closes, reason, id)
                .update();
    }
}
