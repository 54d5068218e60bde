package org.constitutionreview.workflow.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long the oldest news has waited: 0 when all is told. */
@Component
class OutboxAge implements MeterBinder {

    private final OutboxRows rows;

    OutboxAge(OutboxRows rows) {
        this.rows = rows;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("review.outbox.age", this, OutboxAge::seconds)
                .description("Age of the oldest news that Kafka hasn't taken yet")
                .baseUnit("seconds")
                .register(registry);
    }

    private double seconds() {
        return rows.oldest()
                .map(oldest -> Duration.between(oldest, Instant.now()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
