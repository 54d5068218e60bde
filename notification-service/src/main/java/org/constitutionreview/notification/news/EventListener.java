package org.constitutionreview.notification.news;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.constitutionreview.events.Topic;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears all events, and only keeps them: the offset moves on once they are stored. */
@Component
class EventListener {

    private final News news;
    private final NewsWorker worker;

    EventListener(News news, NewsWorker worker) {
        this.news = news;
        this.worker = worker;
    }

    @KafkaListener(topics = {Topic.AMENDMENTS_NAME, Topic.MEETINGS_NAME, Topic.REVIEWS_NAME, Topic.DOCUMENTS_NAME})
    void hear(List<ConsumerRecord<byte[], byte[]>> records) {
        news.keep(records.stream().map(Envelope::of).toList());
        worker.wake();
    }
}
