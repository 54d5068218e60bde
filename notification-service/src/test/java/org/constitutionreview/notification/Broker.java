package org.constitutionreview.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.constitutionreview.events.Event;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Publishes events as the other services do. */
@TestComponent
public class Broker implements DisposableBean {

    /** The day in the council's calendar on which everything happens. */
    public static final LocalDate BUSINESS_DATE = LocalDate.of(2017, 11, 27);

    private final KafkaProducer<byte[], byte[]> producer;
    private final JsonMapper json = JsonMapper.builder().build();

    Broker(@Value("${spring.kafka.bootstrap-servers}") String servers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    public String publish(Event event) {
        String id = UUID.randomUUID().toString();
        publish(event, id, null);
        return id;
    }

    public void publish(Event event, String id, Long sequence) {
        send(event.topic().topicName(), event.key(), id, event.type(), sequence, json.writeValueAsBytes(event));
    }

    public void send(String topic, String key, String id, String type, Long sequence, byte[] data) {
        var record = new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), data);
        header(record, "ce_id", id);
        header(record, "ce_type", type);
        header(record, "ce_source", "/workflow-service");
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_businessdate", BUSINESS_DATE.toString());
        if (sequence != null) {
            header(record, "ce_sequence", sequence.toString());
        }
        producer.send(record);
        producer.flush();
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        producer.close();
    }
}
