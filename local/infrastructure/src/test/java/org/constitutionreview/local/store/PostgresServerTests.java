package org.constitutionreview.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTests {

    @TempDir
    Path folder;

    private Secrets secrets;
    private int port;

    @BeforeEach
    void chooseAPort() throws Exception {
        secrets = Secrets.in(new DataFolder(folder));
        port = KillableStore.freePort();
    }

    @Test
    void isDurableAndLetsNobodyInWithoutThePassword() throws Exception {
        try (PostgresServer server = start();
                Connection workflow = connect("workflow", secrets.of(Holder.WORKFLOW_DATABASE))) {
            assertThat(setting(workflow, "fsync")).isEqualTo("on");
            assertThat(setting(workflow, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> connect("workflow", "guessed")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect("postgres", "guessed")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void takesTheFolderOverFromTheServerOfAKilledProcess() throws Exception {
        try (KillableStore killed = KillableStore.start("postgres", folder, port);
                Connection connection = awaitGateway();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('kept')");
        }
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (PostgresServer next = start();
                Connection connection = connect("gateway", secrets.of(Holder.GATEWAY_DATABASE))) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(text(connection, "select word from kept")).isEqualTo("kept");
        }
    }

    private Connection awaitGateway() {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> connect("gateway", secrets.of(Holder.GATEWAY_DATABASE)), Objects::nonNull);
    }

    private PostgresServer start() throws Exception {
        return PostgresServer.start(folder.resolve("data"), folder.resolve("program"), port, secrets);
    }

    private long postmaster() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).trim());
    }

    private Connection connect(String database, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, database, password);
    }

    private static String setting(Connection connection, String name) throws SQLException {
        return text(connection, "show " + name);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
