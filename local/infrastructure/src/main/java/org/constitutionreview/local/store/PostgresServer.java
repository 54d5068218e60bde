package org.constitutionreview.local.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;

/** PostgreSQL with a database and a user of its own for each service, durable, reachable with passwords only. */
public final class PostgresServer implements AutoCloseable {

    private static final Map<String, Holder> DATABASES = Map.of(
            "workflow", Holder.WORKFLOW_DATABASE,
            "notifications", Holder.NOTIFICATIONS_DATABASE,
            "gateway", Holder.GATEWAY_DATABASE,
            "identity", Holder.IDENTITY_DATABASE);

    private static final String PASSWORDS_ONLY =
            """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param program where the server's own files are unpacked, once */
    public static PostgresServer start(Path folder, Path program, int port, Secrets secrets)
            throws IOException, SQLException {
        OrphanedPostmaster.stop(folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(program.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", secrets.of(Holder.POSTGRES))
                // The library is made for tests and switches durability off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "48MB")
                .setServerConfig("max_connections", "80")
                .setServerConfig("jit", "off")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Holder> database : DATABASES.entrySet()) {
                createOnce(statement, database.getKey(), secrets.of(database.getValue()));
            }
            demandPasswords(statement, folder.resolve("pg_hba.conf"), secrets.of(Holder.POSTGRES));
        }
        return new PostgresServer(server);
    }

    private static void createOnce(Statement statement, String name, String password) throws SQLException {
        if (isMissing(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login password '" + password + "'");
        }
        if (isMissing(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private static void demandPasswords(Statement statement, Path accessRules, String password)
            throws SQLException, IOException {
        if (!Files.readString(accessRules).equals(PASSWORDS_ONLY)) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(accessRules, PASSWORDS_ONLY);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
