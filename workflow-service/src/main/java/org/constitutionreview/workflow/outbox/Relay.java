package org.constitutionreview.workflow.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.constitutionreview.workflow.outbox.OutboxRows.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what lies in the outbox: several keys at once, but of each key one after the other, and never gives up. A crash between
 * Kafka's acknowledgement and our deletion sends an event again, with the same id.
 */
@Component
@ConditionalOnBooleanProperty("review.outbox.sending")
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final URI SOURCE = URI.create("/workflow-service");
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;

    private final OutboxRows rows;
    private final KafkaTemplate<String, CloudEvent> kafka;
    private final RelayBell bell;
    private final TransactionTemplate transaction;
    private volatile @Nullable Thread thread;

    Relay(
            OutboxRows rows,
            KafkaTemplate<String, CloudEvent> kafka,
            RelayBell bell,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.kafka = kafka;
        this.bell = bell;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "outbox-relay");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopped = thread;
        thread = null;
        if (stopped != null) {
            stopped.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        boolean failedBefore = false;
        while (isRunning()) {
            try {
                boolean more = Boolean.TRUE.equals(transaction.execute(status -> sendSome()));
                failedBefore = false;
                if (!more) {
                    bell.await(PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (!isRunning()) {
                    return;
                }
                // Once for each outage: it may last for days.
                if (!failedBefore) {
                    log.warn("News can't be sent at the moment; they wait in the outbox: {}", failure.toString());
                }
                failedBefore = true;
                pause();
            }
        }
    }

    /** Whether there may be more at once. */
    private boolean sendSome() {
        if (!rows.becomeTheSender()) {
            return false;
        }
        List<Row> next = rows.next(AT_ONCE);
        Map<Row, CompletableFuture<?>> inFlight = new LinkedHashMap<>();
        for (Row row : next) {
            CompletableFuture<?> sent = send(row);
            inFlight.put(row, sent);
            if (sent.isCompletedExceptionally()) {
                break; // The broker is away: each further attempt would only wait.
            }
        }
        int acknowledged = 0;
        for (var sent : inFlight.entrySet()) {
            if (isAcknowledged(sent.getValue())) {
                rows.delete(sent.getKey());
                acknowledged++;
            }
        }
        if (acknowledged == 0 && !next.isEmpty()) {
            throw new IllegalStateException("Kafka took none of %d".formatted(next.size()));
        }
        return !next.isEmpty();
    }

    private CompletableFuture<?> send(Row row) {
        CloudEvent event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(SOURCE)
                .withType(row.type())
                .withSubject(row.key())
                .withTime(row.recordedAt())
                .withExtension("sequence", Long.toString(row.number()))
                .withExtension("businessdate", row.businessDate().toString())
                .withData("application/json", row.content().getBytes(StandardCharsets.UTF_8))
                .build();
        try {
            return kafka.send(row.topic(), row.key(), event);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static boolean isAcknowledged(CompletableFuture<?> sent) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException failure) {
            log.debug("Not acknowledged", failure);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
