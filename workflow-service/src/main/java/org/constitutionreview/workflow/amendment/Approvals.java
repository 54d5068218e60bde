package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was approved of each amendment, when it comes into force, and how its journey ended. */
@Repository
public class Approvals {

    private static final TypeReference<Map<UUID, Integer>> BY_DRAFT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Approvals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void approve(UUID amendmentId, String resolution, Commences commences) {
        jdbc.sql(
                        """
                UPDATE amendment SET resolution = :resolution, commencement_date = CAST(:date AS date),
                    commencement_condition = :condition WHERE id = :id""")
                .param("resolution", resolution)
                .param("date", commences.date())
                .param("condition", commences.condition())
                .param("id", amendmentId)
                .update();
    }

    /** The revisions that are the approved text, by draft. */
    public void seal(UUID amendmentId, Map<UUID, Integer> revisions) {
        jdbc.sql("UPDATE amendment SET approved_revisions = CAST(? AS jsonb) WHERE id = ?")
                .params(json.writeValueAsString(revisions), amendmentId)
                .update();
    }

    public Map<UUID, Integer> sealed(UUID amendmentId) {
        return json.readValue(
                jdbc.sql("SELECT approved_revisions FROM amendment WHERE id = ? AND approved_revisions IS NOT NULL")
                        .param(amendmentId)
                        .query(String.class)
                        .optional()
                        .orElse("{}"),
                BY_DRAFT);
    }

    public void meetCondition(UUID amendmentId, LocalDate metOn) {
        jdbc.sql("UPDATE amendment SET commencement_date = ? WHERE id = ?")
                .params(metOn, amendmentId)
                .update();
    }

    public void inForce(UUID amendmentId, LocalDate from) {
        jdbc.sql("UPDATE amendment SET outcome = 'IN_FORCE', in_force_from = ? WHERE id = ?")
                .params(from, amendmentId)
                .update();
    }

    public void stop(UUID amendmentId, Outcome outcome, Instant at) {
        jdbc.sql("UPDATE amendment SET outcome = ?, closed_at = ? WHERE id = ?")
                .params(outcome.name(), Row.at(at), amendmentId)
                .update();
    }

    public void close(UUID amendmentId, Instant at) {
        jdbc.sql("UPDATE amendment SET closed_at = ? WHERE id = ?")
                .params(Row.at(at), amendmentId)
                .update();
    }

    /** When approved text comes into force: on a date, or when a condition is met. */
    public record Commences(@Nullable LocalDate date, @Nullable String condition) {}
}
