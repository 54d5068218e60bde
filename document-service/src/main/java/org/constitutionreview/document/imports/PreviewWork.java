package org.constitutionreview.document.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.constitutionreview.document.imports.Preview.Progress;
import org.constitutionreview.document.imports.Preview.State;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.text.TextRefused;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.upload.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Reads uploads one after another, so that memory is bounded however many come at once. */
@Component
class PreviewWork {

    private static final Logger log = LoggerFactory.getLogger(PreviewWork.class);
    private static final int WAITING = 20;
    private static final Duration TOLD_EVERY = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long STACK = 16L << 20;

    private final MongoTemplate mongo;
    private final Uploads uploads;
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> new Thread(null, task, "imports", STACK));

    PreviewWork(MongoTemplate mongo, Uploads uploads) {
        this.mongo = mongo;
        this.uploads = uploads;
    }

    /** Returns when it is read, or after a moment when that takes longer. */
    void begin(Preview preview, Incoming incoming) {
        try {
            Future<?> reading = reader.submit(() -> read(preview, incoming));
            reading.get(SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            delete(incoming.file());
            mongo.remove(preview);
            throw new Problem(
                    ProblemType.UNAVAILABLE, "Many files are being read just now. Upload yours again in some minutes.");
        } catch (TimeoutException later) {
            log.debug("{} takes longer", incoming.fileName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read(Preview preview, Incoming incoming) {
        try {
            Telling telling = new Telling(preview);
            Upload upload = Upload.read(incoming.fileName(), incoming.file(), incoming.trackedChanges(), telling);
            List<Arrival> arrivals = uploads.read(preview.id(), incoming, upload, telling);
            for (int number = 1; number <= arrivals.size(); number++) {
                mongo.save(arrivals.get(number - 1).document(preview.id(), number));
            }
            List<Preview.Summary> summaries = new ArrayList<>();
            arrivals.forEach(arrival -> summaries.add(arrival.summary(summaries.size() + 1)));
            replace(preview.ready(upload.notices(), summaries, Instant.now()));
        } catch (FileRefused | TextRefused refused) {
            replace(preview.refused(String.valueOf(refused.getMessage()), Instant.now()));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.error("{} couldn't be read", incoming.fileName(), e);
            replace(preview.refused(
                    "Something went wrong on our side while the file was read. Nothing was imported; tell us about it.",
                    Instant.now()));
        } finally {
            delete(incoming.file());
        }
    }

    /** Unless it was cancelled meanwhile. */
    private void replace(Preview done) {
        mongo.findAndReplace(
                Query.query(Criteria.where("_id").is(done.id()).and("state").is(State.READING)), done);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("{} couldn't be deleted", file, e);
        }
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }

    /** Writes down how far it has come, now and then. */
    private final class Telling implements Upload.Listener {
        private final Preview preview;
        private Instant last = Instant.EPOCH;

        Telling(Preview preview) {
            this.preview = preview;
        }

        @Override
        public void reading(String file, int done, int total) {
            if (Instant.now().isAfter(last.plus(TOLD_EVERY))) {
                last = Instant.now();
                mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(preview.id())),
                        new Update()
                                .set("progress", new Progress(file, done, total))
                                .set("movedAt", last),
                        Preview.class);
            }
        }
    }
}
