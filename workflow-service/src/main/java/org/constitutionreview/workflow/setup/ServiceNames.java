package org.constitutionreview.workflow.setup;

import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of the council. */
@Repository
public class ServiceNames {

    private final JdbcClient jdbc;

    ServiceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ServiceName> all() {
        return jdbc.sql("SELECT * FROM service_name ORDER BY name")
                .query(ServiceName.class)
                .list();
    }

    public Optional<ServiceName> find(String key) {
        return jdbc.sql("SELECT * FROM service_name WHERE key = ?")
                .param(key)
                .query(ServiceName.class)
                .optional();
    }

    /** @throws Problem not found */
    public ServiceName get(String key) {
        return find(key).orElseThrow(() -> Problem.notFound("There is no service \"%s\".".formatted(key)));
    }

    /** The name people know it by; its key where it has none. */
    public String nameOf(String key) {
        return find(key).map(ServiceName::name).orElse(key);
    }

    /** Adds it, or replaces the one with the same key. */
    public void put(ServiceName service) {
        jdbc.sql(
                        "INSERT INTO service_name (key, name) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name")
                .params(service.key(), service.name())
                .update();
    }
}
