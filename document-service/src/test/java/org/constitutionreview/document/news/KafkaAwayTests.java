package org.constitutionreview.document.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.events.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
@DirtiesContext
class KafkaAwayTests {

    private static final RestartableKafka KAFKA = new RestartableKafka();
    private static final int REVISIONS = 8;

    @Autowired
    Api api;

    @Autowired
    NewsDesk desk;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", KAFKA::address);
    }

    @AfterAll
    static void stop() {
        KAFKA.close();
    }

    @Test
    void revisionsMadeWhileItIsAwayAreToldInOrderWhenItIsBack() {
        var code = Sample.draft(api);
        IntStream.range(0, 3).forEach(head -> revise(code, head));
        await().atMost(Duration.ofSeconds(30)).until(() -> desk.waiting().isEmpty());
        KAFKA.stop();
        IntStream.range(3, REVISIONS).forEach(head -> revise(code, head));
        assertThat(desk.waiting()).extracting(Unsent::head).containsExactly("draft:" + code.draftId);

        KAFKA.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> desk.waiting().isEmpty());
        assertThat(sequences(code.draftId.toString()).stream().distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REVISIONS)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static void revise(Sample code, int head) {
        assertThat(code.revise(head, code.reword("1.1", "Decline gifts, version " + head))
                        .status())
                .isEqualTo(201);
    }

    /** An event whose acknowledgement was lost may be there twice: its listeners know its id. */
    private static List<String> sequences(String key) {
        List<String> heard = new ArrayList<>();
        try (var listener = new DefaultKafkaConsumerFactory<String, byte[]>(
                        Map.of(
                                "bootstrap.servers",
                                KAFKA.address(),
                                "group.id",
                                UUID.randomUUID().toString(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())
                .createConsumer()) {
            listener.subscribe(List.of(Topic.DOCUMENTS_NAME));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                listener.poll(Duration.ofMillis(200)).forEach(news -> {
                    if (news.key().equals(key)) {
                        heard.add(new String(
                                news.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
                    }
                });
                return heard.contains("" + REVISIONS);
            });
        }
        return heard;
    }
}
