package org.constitutionreview.workflow.setup;

import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who can be consulted. */
@Repository
public class Consultees {

    private final JdbcClient jdbc;

    Consultees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Consultee> all() {
        return jdbc.sql("SELECT * FROM consultee ORDER BY name")
                .query(Consultee.class)
                .list();
    }

    public Optional<Consultee> find(String key) {
        return jdbc.sql("SELECT * FROM consultee WHERE key = ?")
                .param(key)
                .query(Consultee.class)
                .optional();
    }

    /** @throws Problem not found */
    public Consultee get(String key) {
        return find(key).orElseThrow(() -> Problem.notFound("There is no consultee \"%s\".".formatted(key)));
    }

    /** Adds it, or replaces the one with the same key. */
    public void put(Consultee consultee) {
        jdbc.sql(
                        """
                INSERT INTO consultee (key, name, kind) VALUES (?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind""")
                .params(consultee.key(), consultee.name(), consultee.kind().name())
                .update();
    }
}
