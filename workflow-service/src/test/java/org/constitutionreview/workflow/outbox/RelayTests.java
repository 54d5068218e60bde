package org.constitutionreview.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ReviewDue;
import org.constitutionreview.events.Topic;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.testing.TestDatabase;
import org.constitutionreview.workflow.testing.TestKafka;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, TestKafka.class})
class RelayTests {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessClock clock;

    @Autowired
    TestKafka.Broker broker;

    @Test
    void newsArriveOnceEachInTheOrderOfTheirKeyAndLeaveTheOutbox() {
        List<UUID> reviews =
                IntStream.range(0, 20).mapToObj(n -> UUID.randomUUID()).toList();
        for (int day = 1; day <= 10; day++) {
            LocalDate due = LocalDate.of(2018, 3, day);
            transaction.executeWithoutResult(status -> reviews.forEach(review -> outbox.add(reviewDue(review, due))));
        }

        var heard = heard(reviews, 200);

        for (UUID review : reviews) {
            assertThat(heard.stream().filter(news -> news.key().equals(review.toString())))
                    .extracting(news -> header(news, "ce_sequence"))
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        }
        assertThat(heard).extracting(news -> header(news, "ce_id")).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(rows.next(1)).isEmpty());
    }

    @Test
    void travelsAsACloudEventInBinaryMode() {
        UUID review = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.add(reviewDue(review, LocalDate.of(2018, 3, 1))));

        var news = heard(List.of(review), 1).get(0);

        assertThat(header(news, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(news, "ce_type")).isEqualTo("org.constitutionreview.ReviewDue");
        assertThat(header(news, "ce_subject")).isEqualTo(review.toString());
        assertThat(header(news, "ce_businessdate")).isEqualTo(clock.today().toString());
        assertThat(header(news, "ce_source")).isEqualTo("/workflow-service");
        assertThat(header(news, "ce_time")).isNotBlank();
        assertThat(header(news, "content-type")).isEqualTo("application/json");
        assertThat(news.value()).contains("\"due\":\"2018-03-01\"").contains("\"toAct\":[\"service:legal-services\"]");
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        UUID undone = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            outbox.add(reviewDue(undone, LocalDate.of(2018, 3, 1)));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.add(reviewDue(done, LocalDate.of(2018, 3, 1))));

        assertThat(heard(List.of(undone, done), 1))
                .extracting(ConsumerRecord::key)
                .containsExactly(done.toString());
    }

    @Test
    void newsWithoutTheirFactsAreRefused() {
        assertThatThrownBy(() -> outbox.add(reviewDue(UUID.randomUUID(), LocalDate.of(2018, 3, 1))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static ReviewDue reviewDue(UUID review, LocalDate due) {
        return new ReviewDue(
                review,
                "officers-code-of-conduct",
                "Officers' Code of Conduct",
                "2017/18",
                due,
                Audience.toAct("service:legal-services"),
                "/reviews/" + review);
    }

    private List<ConsumerRecord<String, String>> heard(List<UUID> keys, int expected) {
        Map<String, Object> settings = KafkaTestUtils.consumerProps(
                broker.addresses(), UUID.randomUUID().toString(), true);
        List<String> wanted = keys.stream().map(UUID::toString).toList();
        try (var consumer = new DefaultKafkaConsumerFactory<>(
                        settings, new StringDeserializer(), new StringDeserializer())
                .createConsumer()) {
            consumer.subscribe(List.of(Topic.REVIEWS_NAME));
            List<ConsumerRecord<String, String>> heard = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(news -> {
                    if (wanted.contains(news.key())) {
                        heard.add(news);
                    }
                });
                return heard.size() >= expected;
            });
            return heard;
        }
    }

    private static String header(ConsumerRecord<?, ?> news, String name) {
        return new String(news.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
