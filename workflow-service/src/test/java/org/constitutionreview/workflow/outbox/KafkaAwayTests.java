package org.constitutionreview.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ReviewDue;
import org.constitutionreview.events.Topic;
import org.constitutionreview.workflow.testing.RestartableKafka;
import org.constitutionreview.workflow.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "spring.kafka.listener.auto-startup=false")
@Import(TestDatabase.class)
@DirtiesContext
class KafkaAwayTests {

    private static final RestartableKafka KAFKA = new RestartableKafka();
    private static final int DAYS_OF_EACH = 8;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<UUID> reviews =
            IntStream.range(0, 10).mapToObj(n -> UUID.randomUUID()).toList();

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", KAFKA::address);
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
    }

    @Test
    void whatIsToldWhileItIsAwayFollowsInOrderWhenItIsBack() {
        IntStream.rangeClosed(1, 3).forEach(this::tell);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() < 30);
        KAFKA.stop();
        IntStream.rangeClosed(4, DAYS_OF_EACH).forEach(this::tell);
        assertThat(waiting()).isGreaterThanOrEqualTo(reviews.size() * 5);

        KAFKA.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        assertThat(heard()).hasSize(reviews.size()).allSatisfy((review, sequences) -> assertThat(
                        sequences.stream().distinct())
                .as("news of " + review)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, DAYS_OF_EACH)
                        .mapToObj(Integer::toString)
                        .toList()));
    }

    private int waiting() {
        return jdbc.sql("SELECT count(*) FROM outbox").query(Integer.class).single();
    }

    private void tell(int day) {
        transaction.executeWithoutResult(status -> reviews.forEach(review -> outbox.add(new ReviewDue(
                review,
                "officers-code-of-conduct",
                "Officers' Code of Conduct",
                "2017/18",
                LocalDate.of(2018, 3, day),
                Audience.toAct("service:legal-services"),
                "/reviews/" + review))));
    }

    /** Sequences by key. An event whose acknowledgement was lost may be there twice: its listeners know its id. */
    private Map<String, List<String>> heard() {
        Map<String, List<String>> heard = new HashMap<>();
        try (var listener = new DefaultKafkaConsumerFactory<String, String>(
                        Map.of(
                                "bootstrap.servers",
                                KAFKA.address(),
                                "group.id",
                                UUID.randomUUID().toString(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())
                .createConsumer()) {
            listener.subscribe(List.of(Topic.REVIEWS_NAME));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                listener.poll(Duration.ofMillis(200)).forEach(news -> heard.computeIfAbsent(
                                news.key(), key -> new ArrayList<>())
                        .add(new String(news.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8)));
                return heard.values().stream()
                                .filter(all -> all.contains("" + DAYS_OF_EACH))
                                .count()
                        == reviews.size();
            });
        }
        return heard;
    }
}
