package org.constitutionreview.document.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.imports.Preview.Progress;
import org.constitutionreview.document.imports.Preview.State;
import org.constitutionreview.document.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What people have uploaded, and what would come of it. */
@Component
public class Previews {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final int LISTED = 50;

    private final MongoTemplate mongo;
    private final PreviewWork work;
    private final Takeover takeover;

    Previews(MongoTemplate mongo, PreviewWork work, Takeover takeover) {
        this.mongo = mongo;
        this.work = work;
        this.takeover = takeover;
    }

    /**
     * Begins to read a file; the file belongs to the reading from then on. The same file again, while its preview waits
     * for a decision, gives that preview.
     */
    public Preview start(Caller caller, UUID key, Incoming incoming) {
        Imports.mayImport(caller);
        if (incoming.documentId() != null) {
            Imports.requireId(incoming.documentId());
        }
        mongo.remove(
                Query.query(Criteria.where("movedAt")
                        .lt(Instant.now().minus(KEPT))
                        .and("state")
                        .ne(State.IMPORTED)),
                Preview.class);
        UUID id = NamedUuid.of("import-preview", caller.person().sub(), key);
        Preview before = mongo.findById(id, Preview.class);
        if (before != null) {
            if (!before.request().equals(incoming.fingerprint())) {
                throw Problem.idempotencyKeyReused();
            }
            return before;
        }
        Preview waiting = mongo.findOne(
                Query.query(Criteria.where("request")
                        .is(incoming.fingerprint())
                        .and("state")
                        .is(State.READY)
                        .and("by.sub")
                        .is(caller.person().sub())),
                Preview.class);
        if (waiting != null) {
            return waiting;
        }
        return begin(
                new Preview(
                        id,
                        caller.person(),
                        incoming.fileName(),
                        incoming.fingerprint(),
                        State.READING,
                        new Progress(incoming.fileName(), 0, 1),
                        null,
                        List.of(),
                        List.of(),
                        Instant.now(),
                        Instant.now(),
                        null),
                incoming);
    }

    private Preview begin(Preview preview, Incoming incoming) {
        try {
            mongo.insert(preview);
        } catch (DuplicateKeyException repeated) {
            return find(preview.id());
        }
        work.begin(preview, incoming);
        return find(preview.id());
    }

    /** Those of the last days, the newest first. */
    public List<Preview> all(Caller caller) {
        Imports.mayImport(caller);
        return mongo
                .find(
                        new Query()
                                .with(Sort.by(Sort.Direction.DESC, "startedAt"))
                                .limit(LISTED),
                        Preview.class)
                .stream()
                .map(Previews::seen)
                .toList();
    }

    public Preview get(Caller caller, UUID id) {
        Imports.mayImport(caller);
        return seen(find(id));
    }

    public PreviewedDocument document(Caller caller, UUID id, int number) {
        get(caller, id);
        PreviewedDocument document = mongo.findById(PreviewedDocument.id(id, number), PreviewedDocument.class);
        if (document == null) {
            throw Problem.notFound("The document", number);
        }
        return document;
    }

    /** @throws Problem when something has to be decided first, or the text in force isn't what it was compared with */
    public Preview take(Caller caller, UUID id, Decisions decisions) {
        Preview preview = get(caller, id);
        if (preview.state() == State.IMPORTED) {
            return preview;
        }
        requireReady(preview);
        List<PreviewedDocument> documents = preview.documents().stream()
                .map(summary -> document(caller, id, summary.number()))
                .toList();
        int step = takeover.bringIn(preview, documents, decisions);
        Preview imported = preview.ended(State.IMPORTED, step, Instant.now());
        mongo.save(imported);
        return imported;
    }

    public Preview cancel(Caller caller, UUID id) {
        Preview preview = get(caller, id);
        if (preview.state() == State.IMPORTED) {
            throw Problem.conflict("This import has been made and can't be cancelled any more.");
        }
        Preview cancelled = preview.ended(State.CANCELLED, null, Instant.now());
        mongo.save(cancelled);
        mongo.remove(Query.query(Criteria.where("previewId").is(id)), PreviewedDocument.class);
        return cancelled;
    }

    private static void requireReady(Preview preview) {
        if (preview.state() != State.READY) {
            throw Problem.conflict(
                    switch (preview.state()) {
                        case READING -> "The file is still being read. Wait for its preview.";
                        case CANCELLED -> "This import was cancelled. Upload the file again.";
                        default -> Objects.requireNonNullElse(preview.refusal(), "The file can't be imported.");
                    });
        }
    }

    private Preview find(UUID id) {
        Preview preview = mongo.findById(id, Preview.class);
        if (preview == null) {
            throw Problem.notFound("The import", id);
        }
        return preview;
    }

    /** A reading that nobody has heard of for some time has ended with the machine that did it. */
    private static Preview seen(Preview preview) {
        boolean lost = preview.state() == State.READING
                && preview.movedAt().isBefore(Instant.now().minus(SILENT));
        return lost ? preview.refused("Reading was interrupted. Upload the file again.", preview.movedAt()) : preview;
    }
}
