package org.constitutionreview.workflow.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A database of its own for each application context, all on one server that starts with the first. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Bean
    DynamicPropertyRegistrar database() {
        String name = "workflow" + NUMBER.incrementAndGet();
        create(name);
        return properties -> {
            properties.add("spring.datasource.url", () -> Server.ONE.url(name));
            properties.add("spring.datasource.username", () -> PostgresServer.USER);
            properties.add("spring.datasource.password", () -> PostgresServer.USER);
        };
    }

    private static void create(String name) {
        try (var connection = DriverManager.getConnection(
                        Server.ONE.url("postgres"), PostgresServer.USER, PostgresServer.USER);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static class Server {

        static final PostgresServer ONE = start();

        private static PostgresServer start() {
            PostgresServer server = PostgresServer.start();
            // After all contexts: those that are closing would wait for a server that has gone.
            SpringApplication.getShutdownHandlers().add(server.stop());
            return server;
        }
    }
}
