package org.constitutionreview.document.news;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings news to Kafka as CloudEvents, one after another. */
@Component
class Courier implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int SECONDS_TO_ACKNOWLEDGE = 20;

    private final KafkaTemplate<String, byte[]> kafka;
    private final ObjectProvider<NewsSource> sources;
    private final JsonMapper json;
    private final ThreadPoolTaskExecutor road = new ThreadPoolTaskExecutor();

    Courier(KafkaTemplate<String, byte[]> kafka, ObjectProvider<NewsSource> sources, JsonMapper json) {
        this.kafka = kafka;
        this.sources = sources;
        this.json = json;
        road.setCorePoolSize(1);
        road.setQueueCapacity(1000);
        road.setThreadNamePrefix("news-");
        // What finds no room is collected later.
        road.setRejectedExecutionHandler((journey, executor) -> log.info("News have to wait"));
        road.initialize();
    }

    void hurry(Runnable journey) {
        road.execute(() -> {
            try {
                journey.run();
            } catch (RuntimeException e) {
                log.warn("News have to wait: {}", e.getMessage());
            }
        });
    }

    /** @return the number up to which everything has arrived */
    int send(String head, int after) {
        int arrived = after;
        for (News news : news(head, after)) {
            send(news);
            arrived = news.number();
        }
        return arrived;
    }

    private List<News> news(String head, int after) {
        return sources.stream()
                .filter(source -> source.owns(head))
                .findFirst()
                .map(source -> source.after(head, after))
                .orElseThrow(() -> new IllegalStateException("Nobody knows the head " + head));
    }

    private void send(News news) {
        var event = news.event();
        var parcel = new ProducerRecord<>(event.topic().topicName(), event.key(), json.writeValueAsBytes(event));
        header(parcel, "ce_specversion", "1.0");
        header(parcel, "ce_id", news.id().toString());
        header(parcel, "ce_source", "/document-service");
        header(parcel, "ce_type", event.type());
        header(parcel, "ce_subject", event.key());
        header(parcel, "ce_time", news.at().toString());
        header(parcel, "ce_sequence", Integer.toString(news.number()));
        header(parcel, "ce_businessdate", news.businessDate().toString());
        header(parcel, "content-type", "application/json");
        try {
            kafka.send(parcel).get(SECONDS_TO_ACKNOWLEDGE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka has not acknowledged " + event.type(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending " + event.type(), e);
        }
    }

    private static void header(ProducerRecord<?, ?> parcel, String name, String value) {
        parcel.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        road.shutdown();
    }
}
