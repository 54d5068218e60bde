package org.constitutionreview.workflow.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The one set of settings of this council. */
@Repository
public class CurrentSettings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CurrentSettings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Settings get() {
        return jdbc.sql("SELECT content FROM settings")
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Settings.class))
                .orElse(Settings.DEFAULT);
    }

    public void put(Settings settings) {
        jdbc.sql(
                        """
                INSERT INTO settings (content) VALUES (CAST(? AS jsonb))
                ON CONFLICT (only_one) DO UPDATE SET content = excluded.content""")
                .param(json.writeValueAsString(settings))
                .update();
    }
}
