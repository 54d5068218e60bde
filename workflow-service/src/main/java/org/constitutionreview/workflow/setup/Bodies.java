package org.constitutionreview.workflow.setup;

import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies that discuss and decide. */
@Repository
public class Bodies {

    private static final String ALL = "SELECT id, name, short_name, kind, clear_days_notice FROM body";

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Body> all() {
        return jdbc.sql(ALL + " ORDER BY name").query(Body.class).list();
    }

    public Optional<Body> find(String id) {
        return jdbc.sql(ALL + " WHERE id = ?").param(id).query(Body.class).optional();
    }

    /** @throws Problem not found */
    public Body get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("There is no body \"%s\".".formatted(id)));
    }

    public List<Body> ofKind(BodyKind kind) {
        return jdbc.sql(ALL + " WHERE kind = ? ORDER BY name")
                .param(kind.name())
                .query(Body.class)
                .list();
    }

    /** Adds it, or replaces the one with the same id. */
    public void put(Body body) {
        jdbc.sql(
                        """
                INSERT INTO body (id, name, short_name, kind, clear_days_notice) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, short_name = excluded.short_name,
                    kind = excluded.kind, clear_days_notice = excluded.clear_days_notice""")
                .params(body.id(), body.name(), body.shortName(), body.kind().name(), body.clearDaysNotice())
                .update();
    }
}
