package org.constitutionreview.notification.news;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.constitutionreview.notification.background.BackgroundWorker;
import org.constitutionreview.notification.mail.Postman;
import org.constitutionreview.notification.message.WordsMissingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what was heard, each key in its order, each event in one transaction. */
@Component
class NewsWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NewsWorker.class);

    private final News news;
    private final Telling telling;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Timer delay;
    private final BackgroundWorker worker = new BackgroundWorker("news", this::tellNext);

    NewsWorker(News news, Telling telling, Postman postman, TransactionTemplate transaction, MeterRegistry meters) {
        this.news = news;
        this.telling = telling;
        this.postman = postman;
        this.transaction = transaction;
        this.delay = Timer.builder("review.event.to.inbox")
                .description("From the event to the inbox")
                .publishPercentiles(0.5, 0.95)
                .register(meters);
        meters.gauge("review.news.waiting", news, News::waiting);
    }

    void wake() {
        worker.wake();
    }

    /** False when nothing has its turn. What the database is to blame for goes on later; any other failure parks the key. */
    boolean tellNext() {
        AtomicReference<@Nullable HeardEvent> inHand = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> news.lockNext().ifPresent(event -> {
                inHand.set(event);
                telling.tell(event);
                news.settle(event);
            }));
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            park(inHand.get(), e);
            return true;
        }
        HeardEvent told = inHand.get();
        if (told != null) {
            delay.record(Duration.between(told.happenedAt(), Instant.now()));
            postman.wake();
        }
        return told != null;
    }

    private void park(@Nullable HeardEvent event, RuntimeException failure) {
        if (event == null) {
            throw failure;
        }
        log.warn(
                "Event {} ({}) can't be told; its key {} is parked",
                event.eventId(),
                event.type(),
                event.lane(),
                failure);
        news.park(event, reason(event, failure));
    }

    /** In words for officers; what only a programmer understands is in the log. */
    private static String reason(HeardEvent event, RuntimeException failure) {
        if (failure instanceof UnreadableEventException || failure instanceof WordsMissingException) {
            String message = String.valueOf(failure.getMessage()).replace("\0", "");
            return message.substring(0, Math.min(500, message.length()));
        }
        return "A fault in the suite stopped it. Replay it; if it stops again, an administrator finds the cause in the log under %s."
                .formatted(event.eventId());
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
