package org.constitutionreview.workflow.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to be sent. */
@Repository
class OutboxRows {

    private static final long SENDER = 0x0B0C5;

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this node may send until the transaction ends: one at a time, or the order of a key could break. */
    boolean becomeTheSender() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(SENDER)
                .query(Boolean.class)
                .single();
    }

    /** The next of each key. */
    List<Row> next(int limit) {
        return jdbc.sql(
                        """
                SELECT DISTINCT ON (key) key, number, event_id, topic, type, content, recorded_at,
                    business_date
                FROM outbox ORDER BY key, number LIMIT ?""")
                .param(limit)
                .query(Row.class)
                .list();
    }

    void delete(Row row) {
        jdbc.sql("DELETE FROM outbox WHERE key = ? AND number = ?")
                .params(row.key(), row.number())
                .update();
    }

    Optional<Instant> oldest() {
        return jdbc.sql("SELECT min(recorded_at) FROM outbox")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    record Row(
            String key,
            long number,
            UUID eventId,
            String topic,
            String type,
            String content,
            OffsetDateTime recordedAt,
            LocalDate businessDate) {}
}
