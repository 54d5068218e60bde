package org.constitutionreview.notification;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server for databases, with a user postgres: embedded, or a real one. */
public record PostgresServer(String host, int port, Runnable stop) implements AutoCloseable {

    public static final String USER = "postgres";

    static PostgresServer start() {
        return RealServers.USED ? inAContainer() : embedded();
    }

    public String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    @Override
    public void close() {
        stop.run();
    }

    private static PostgresServer inAContainer() {
        var server = new PostgreSQLContainer("postgres:17").withUsername(USER).withPassword(USER);
        server.start();
        return new PostgresServer(
                server.getHost(), server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), server::stop);
    }

    private static PostgresServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
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
