package org.constitutionreview.document.news;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every second for news that were left behind. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NewsRound {

    private static final Logger log = LoggerFactory.getLogger(NewsRound.class);

    private final NewsDesk desk;

    NewsRound(NewsDesk desk, MeterRegistry meters) {
        this.desk = desk;
        Gauge.builder("review.news.unsent", desk, waiting -> waiting.waiting().size())
                .description("Heads whose news Kafka may not have")
                .register(meters);
    }

    @Scheduled(fixedDelay = 1000)
    void collect() {
        try {
            desk.collect();
        } catch (RuntimeException e) {
            log.warn("News have to wait: {}", e.getMessage());
        }
    }
}
