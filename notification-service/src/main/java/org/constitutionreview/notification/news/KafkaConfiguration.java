package org.constitutionreview.notification.news;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration
class KafkaConfiguration {

    /** Storing fails only with the database, so it is tried again for ever; skipping a record would lose it. */
    @Bean
    DefaultErrorHandler neverSkip() {
        var pauses = new ExponentialBackOff(500, 2);
        pauses.setMaxInterval(10_000);
        return new DefaultErrorHandler(pauses);
    }
}
