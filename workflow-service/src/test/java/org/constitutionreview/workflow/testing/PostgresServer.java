package org.constitutionreview.workflow.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server for databases, with a user postgres: embedded, or a real one. */
record PostgresServer(String host, int port, Runnable stop) {

    static final String USER = "postgres";

    static PostgresServer start() {
        return RealServers.USED ? inAContainer() : embedded();
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    private static PostgresServer inAContainer() {
        var server = new PostgreSQLContainer("postgres:17")
                .withUsername(USER)
                .withPassword(USER)
                .withCommand("postgres", "-c", "max_connections=200");
        server.start();
        return new PostgresServer(
                server.getHost(), server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), server::stop);
    }

    private static PostgresServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            return new PostgresServer("localhost", server.getPort(), () -> close(server));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
