package org.constitutionreview.local.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;

/** News on its way, by the figures that each service publishes about it. */
final class UnsentNews implements PendingWork {

    private static final List<String> FIGURES =
            List.of("review.outbox.age", "review.news.unsent", "review.news.waiting");

    private final MeterRegistry meters;

    UnsentNews(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Optional<String> busyWith() {
        return FIGURES.stream().anyMatch(this::isAboveZero) ? Optional.of("news to pass on") : Optional.empty();
    }

    private boolean isAboveZero(String figure) {
        return meters.find(figure).gauges().stream().mapToDouble(Gauge::value).anyMatch(value -> value > 0);
    }
}
