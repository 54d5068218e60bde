package org.constitutionreview.notification.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ProposalReturned;
import org.constitutionreview.notification.Broker;
import org.constitutionreview.notification.NotificationServiceApplication;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.PostgresServer;
import org.constitutionreview.notification.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A second service, a process of its own with a database of its own, is killed while it is busy. */
@NotificationServiceTest
class KilledServiceTests {

    private static final int EVENTS = 400;

    @Autowired
    Broker broker;

    @Autowired
    PostgresServer postgres;

    @Autowired
    JdbcClient mainDatabase;

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;

    private final AmendmentInBrief amendment = Town.anAmendment();

    @Test
    void nothingIsLostAndNothingIsToldTwice() throws Exception {
        mainDatabase.sql("create database killed").update();
        JdbcClient killed = JdbcClient.create(
                new DriverManagerDataSource(postgres.url("killed"), PostgresServer.USER, PostgresServer.USER));

        Process first = aService();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> isReady(killed));
            publish(1, EVENTS / 2);
            await().atMost(Duration.ofSeconds(60)).until(() -> told(killed).size() > 10);
        } finally {
            first.destroyForcibly().waitFor();
        }
        int toldBefore = told(killed).size();
        publish(EVENTS / 2 + 1, EVENTS);

        Process second = aService();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> told(killed).size() >= EVENTS);
            assertThat(toldBefore).isLessThan(EVENTS);
            assertThat(told(killed)).hasSize(EVENTS).doesNotHaveDuplicates().isSorted();
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    private void publish(int from, int to) {
        for (int number = from; number <= to; number++) {
            broker.publish(
                    new ProposalReturned(amendment, "No. " + number, Audience.toKnow("person:reader"), "/amendments"),
                    UUID.randomUUID().toString(),
                    (long) number);
        }
    }

    private Process aService() throws IOException {
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NotificationServiceApplication.class.getName()));
        java.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        "0",
                        "REVIEW_POSTGRES_URL",
                        postgres.url("killed"),
                        "REVIEW_POSTGRES_USER",
                        PostgresServer.USER,
                        "REVIEW_POSTGRES_PASSWORD",
                        PostgresServer.USER,
                        "REVIEW_KAFKA",
                        kafka,
                        "REVIEW_SMTP_PORT",
                        "1",
                        "SPRING_KAFKA_CONSUMER_GROUP_ID",
                        "killed",
                        "SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS",
                        "6000"));
        return java.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isReady(JdbcClient database) {
        return database.sql("select to_regclass('command') is not null")
                .query(Boolean.class)
                .single();
    }

    /** The numbers of this test's events, in the order in which they were told. */
    private List<Integer> told(JdbcClient database) {
        return database
                .sql("select body from inbox_entry where amendment_id = ? order by position")
                .param(amendment.id())
                .query(String.class)
                .list()
                .stream()
                .map(body -> Integer.valueOf(body.substring(body.indexOf("No. ") + 4)))
                .toList();
    }
}
