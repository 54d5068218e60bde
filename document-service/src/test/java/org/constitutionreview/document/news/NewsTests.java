package org.constitutionreview.document.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.document.TestKafka;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.events.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.test.utils.KafkaTestUtils;

@ServiceTest
@Import(TestKafka.class)
class NewsTests {

    @Autowired
    Api api;

    @Autowired
    BusinessClock clock;

    @Autowired
    TestKafka.Broker kafka;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    NewsDesk desk;

    Consumer<String, byte[]> listener;
    final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    @BeforeEach
    void aListener() {
        listener = new DefaultKafkaConsumerFactory<>(
                        KafkaTestUtils.consumerProps(
                                kafka.addresses(), UUID.randomUUID().toString(), false),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())
                .createConsumer();
        listener.subscribe(List.of(Topic.DOCUMENTS_NAME));
    }

    @AfterEach
    void close() {
        listener.close();
    }

    static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    List<ConsumerRecord<String, byte[]>> hear(String key, int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            listener.poll(Duration.ofMillis(100)).forEach(event -> {
                if (event.key().equals(key)) {
                    heard.add(event);
                }
            });
            return heard.size() >= count;
        });
        return heard;
    }

    @Test
    void eachRevisionIsToldInOrderAsACloudEvent() {
        var code = Sample.draft(api);
        for (int head = 0; head < 5; head++) {
            code.revise(head, code.reword("1.1", "Decline gifts, version " + head));
        }

        var events = hear(code.draftId.toString(), 5);

        assertThat(events)
                .extracting(event -> header(event, "ce_sequence"))
                .containsSubsequence("1", "2", "3", "4", "5");
        assertThat(header(events.get(0), "ce_type")).isEqualTo("org.constitutionreview.DraftRevised");
        assertThat(header(events.get(0), "ce_businessdate"))
                .isEqualTo(clock.today().toString());
        assertThat(header(events.get(0), "ce_subject")).isEqualTo(code.draftId.toString());
        assertThat(new String(events.get(0).value(), StandardCharsets.UTF_8))
                .contains("\"revision\":1", "\"author\":\"head-of-legal-services\"")
                .doesNotContain("Decline");
        await().atMost(Duration.ofSeconds(10)).until(() -> desk.waiting().isEmpty());
    }

    @Test
    void aTextComingIntoForceIsTold() {
        var code = Sample.draft(api);
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        var id = UUID.randomUUID();
        api.process()
                .put(
                        "/api/documents/commencements/" + id,
                        Map.of(
                                "amendmentId",
                                code.amendmentId,
                                "drafts",
                                List.of(Map.of("draftId", code.draftId, "revision", 1)),
                                "resolution",
                                "Full Council",
                                "date",
                                "2018-05-01",
                                "amendmentTitle",
                                "Gifts"));
        api.process().put("/api/documents/commencements/" + id + "/in-force", Map.of("date", "2018-05-01"));

        var event = hear("timeline", 1).get(0);

        assertThat(new String(event.value(), StandardCharsets.UTF_8))
                .contains(code.documentId, "\"inForceFrom\":\"2018-05-01\"", "role:POLICY_OWNER");
    }

    @Test
    void newsLeftBehindByAnotherProcessAreCollected() {
        var code = Sample.draft(api);
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        hear(code.draftId.toString(), 1);
        var head = "draft:" + code.draftId;
        await().until(() -> mongo.findById(head, Sent.class) != null);
        mongo.remove(mongo.findById(head, Sent.class));
        mongo.save(
                new Unsent(head, UUID.randomUUID(), 1, java.time.Instant.now().minusSeconds(6), null));

        var again = hear(code.draftId.toString(), 2);

        assertThat(header(again.get(1), "ce_id")).isEqualTo(header(again.get(0), "ce_id"));
        await().atMost(Duration.ofSeconds(10)).until(() -> desk.waiting().isEmpty());
    }
}
