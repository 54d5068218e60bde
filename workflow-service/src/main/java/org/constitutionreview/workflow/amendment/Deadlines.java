package org.constitutionreview.workflow.amendment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The next date that each open amendment has to keep. */
@Repository
public class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all open amendments, or of one. */
    public Map<UUID, Deadline> next(@Nullable UUID only) {
        List<Of> all = jdbc.sql(
                        """
                SELECT DISTINCT ON (id) id, what, date FROM (
                    SELECT amendment_id AS id, 'The consultation ends' AS what, closes AS date, 1 AS rank
                    FROM consultation WHERE state = 'OPEN'
                    UNION ALL
                    SELECT amendment_id, 'Publish the papers for ' || body_name, publish_by, 1
                    FROM agenda_item WHERE state IN ('PLANNED', 'CLEARED') AND publish_by IS NOT NULL
                    UNION ALL
                    SELECT amendment_id, body_name || ' meets', meeting_date, 1
                    FROM agenda_item WHERE state = 'PUBLISHED' OR publish_by IS NULL AND state IN ('PLANNED', 'CLEARED')
                    UNION ALL
                    SELECT id, 'Comes into force', commencement_date, 2
                    FROM amendment WHERE resolution IS NOT NULL AND commencement_date IS NOT NULL AND in_force_from IS NULL
                    UNION ALL
                    SELECT id, 'Council aimed for', target_council, 3
                    FROM amendment WHERE resolution IS NULL AND target_council IS NOT NULL
                ) dates
                WHERE id IN (SELECT id FROM amendment WHERE outcome IS NULL)
                  AND (CAST(:only AS uuid) IS NULL OR id = :only)
                ORDER BY id, rank, date""")
                .param("only", only, Types.OTHER)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return new Of(row.id("id"), new Deadline(row.text("what"), row.date("date")));
                })
                .list();
        Map<UUID, Deadline> next = new HashMap<>();
        all.forEach(one -> next.put(one.id(), one.deadline()));
        return next;
    }

    public record Deadline(String what, LocalDate date) {}

    private record Of(UUID id, Deadline deadline) {}
}
