package org.constitutionreview.workflow.setup;

import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that the procedure knows. */
@Repository
public class RegisteredDocuments {

    private final JdbcClient jdbc;

    RegisteredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RegisteredDocument> all() {
        return jdbc.sql("SELECT * FROM registered_document ORDER BY title")
                .query(RegisteredDocument.class)
                .list();
    }

    public Optional<RegisteredDocument> find(String id) {
        return jdbc.sql("SELECT * FROM registered_document WHERE id = ?")
                .param(id)
                .query(RegisteredDocument.class)
                .optional();
    }

    /** @throws Problem not found */
    public RegisteredDocument get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("There is no document \"%s\".".formatted(id)));
    }

    /** Adds it, or replaces the one with the same id. */
    public void put(RegisteredDocument document) {
        jdbc.sql(
                        """
                INSERT INTO registered_document (id, title, part, owner, rule) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, part = excluded.part, owner = excluded.owner,
                    rule = excluded.rule""")
                .params(
                        document.id(),
                        document.title(),
                        document.part(),
                        document.owner(),
                        document.rule().name())
                .update();
    }
}
