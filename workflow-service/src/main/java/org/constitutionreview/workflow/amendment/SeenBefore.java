package org.constitutionreview.workflow.amendment;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.document.Facts.Seen;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which text a meeting compares with. */
@Repository
class SeenBefore {

    private static final TypeReference<Map<UUID, Integer>> REVISIONS = new TypeReference<>() {};

    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SeenBefore(Bodies bodies, JdbcClient jdbc, JsonMapper json) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the committee saw, because its recommendation is what later bodies go by; before it, what any body saw last. */
    @Nullable
    Seen lastly(UUID amendmentId) {
        return jdbc.sql(
                        """
                SELECT body, meeting_date, revisions FROM agenda_item
                WHERE amendment_id = ? AND state IN ('DECIDED', 'PUT_OFF') AND revisions IS NOT NULL
                ORDER BY stage = 'governance-committee' DESC, number DESC LIMIT 1""")
                .param(amendmentId)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return new Seen(
                            bodies.get(row.text("body")).inASentence(),
                            row.date("meeting_date"),
                            json.readValue(row.text("revisions"), REVISIONS));
                })
                .optional()
                .orElse(null);
    }
}
