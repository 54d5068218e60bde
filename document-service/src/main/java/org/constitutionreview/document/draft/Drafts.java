package org.constitutionreview.document.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** All drafts. Heads move by compare-and-set on their version, and never back. */
@Component
public class Drafts {

    private final MongoTemplate mongo;
    private final Revisions revisions;
    private final Timeline timeline;
    private final Editions editions;
    private final Archive archive;
    private final BusinessClock clock;

    Drafts(
            MongoTemplate mongo,
            Revisions revisions,
            Timeline timeline,
            Editions editions,
            Archive archive,
            BusinessClock clock) {
        this.mongo = mongo;
        this.revisions = revisions;
        this.timeline = timeline;
        this.editions = editions;
        this.archive = archive;
        this.clock = clock;
    }

    /** Opens a draft of the text in force today. Asked again for the same draft, it answers with what is there. */
    public Draft open(Caller caller, UUID id, UUID amendmentId, String documentId, DraftAccess access) {
        caller.requireProcess();
        var there = find(id);
        if (there.isPresent()) {
            return same(there.get(), amendmentId, documentId);
        }
        var inForce = timeline.steps().asAt(clock.today()).get(documentId);
        if (inForce == null) {
            throw Problem.notFound("The document", documentId);
        }
        try {
            return mongo.insert(Draft.of(id, amendmentId, editions.get(inForce.editionId()), access));
        } catch (DuplicateKeyException faster) {
            return same(get(id), amendmentId, documentId);
        }
    }

    /** @return the draft with the new list, or with its present one if that is newer */
    public Draft give(Caller caller, UUID id, DraftAccess access) {
        caller.requireProcess();
        while (true) {
            var draft = get(id);
            if (access.list().isOlderThan(draft.access().list())) {
                return draft;
            }
            if (change(draft, new Update().set("access", access))) {
                return get(id);
            }
        }
    }

    public Draft readable(Caller caller, UUID id) {
        var draft = get(id);
        caller.require(
                draft.access().list().mayRead(caller, clock.now()),
                "You can't read this draft: it isn't open to you at this stage.");
        return draft;
    }

    /** All whose amendments still go on. */
    public List<Draft> notEnded() {
        return mongo.find(Query.query(Criteria.where("access.about.ended").ne(true)), Draft.class);
    }

    public boolean mayRead(Caller caller, Draft draft) {
        return draft.access().list().mayRead(caller, clock.now());
    }

    public Draft get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("The draft", id));
    }

    List<Draft> ofAmendment(UUID amendmentId) {
        return mongo.find(Query.query(Criteria.where("amendmentId").is(amendmentId)), Draft.class);
    }

    public NumberedText text(Draft draft, int revision) {
        return archive.read(kept(draft, revision));
    }

    public Kept kept(Draft draft, int revision) {
        if (revision < 0 || revision > draft.head()) {
            throw Problem.notFound("The revision", revision);
        }
        if (revision == 0) {
            return editions.get(draft.editionId()).kept();
        }
        return revision == draft.head()
                ? draft.kept()
                : revisions.get(draft.revisions().get(revision - 1)).kept();
    }

    /** The points that are settled at a revision. */
    public List<UUID> discharged(Draft draft, int revision) {
        return List.copyOf(revisions.of(draft).upTo(revision).discharged());
    }

    /** The text that a revision's changes are changes of. */
    public NumberedText base(Draft draft, int revision) {
        return archive.read(editions.get(draft.basis(revision)).kept());
    }

    /** What waits for a decision, as the draft's words and those in force read now. */
    public List<Conflict> conflicts(Draft draft) {
        if (draft.conflicts().isEmpty()) {
            return List.of();
        }
        var mine = text(draft, draft.head()).text();
        var theirs = base(draft, draft.head()).text();
        return draft.conflicts().stream()
                .map(conflict -> conflict.between(mine, theirs))
                .toList();
    }

    /** Whether another text has come into force since the draft was opened, or brought onto the last one. */
    public boolean isOutdated(Draft draft) {
        return timeline.steps()
                .latest(draft.documentId())
                .map(InForce::editionId)
                .filter(latest -> !latest.equals(draft.basis(draft.head())))
                .isPresent();
    }

    /** @return false when the head has moved, or its access list has changed, since the draft was read */
    boolean move(Draft draft, Revision revision, Course course) {
        var update = new Update().push("revisions", revision.id()).set("kept", revision.kept());
        if (course.onto() != null) {
            update.push("bases", new Draft.Basis(revision.number(), course.onto()));
        }
        if (course.conflicts() != null) {
            update.set("conflicts", course.conflicts());
        }
        return change(draft, update);
    }

    /** All that somebody may still change, or that may still come into force. */
    List<Draft> open(String documentId) {
        return mongo.find(Query.query(Criteria.where("documentId").is(documentId)), Draft.class).stream()
                .filter(draft -> !draft.access().isEnded())
                .toList();
    }

    /** Those that lie on somebody's desk, and stand on a text that is no longer in force. */
    List<UUID> outdatedOnDesks() {
        return mongo.findAll(Draft.class).stream()
                .filter(draft -> draft.access().isOpen() && isOutdated(draft))
                .map(Draft::id)
                .toList();
    }

    private boolean change(Draft draft, Update update) {
        var unchanged = Criteria.where("_id").is(draft.id()).and("version").is(draft.version());
        return mongo.updateFirst(Query.query(unchanged), update.inc("version", 1), Draft.class)
                        .getModifiedCount()
                == 1;
    }

    private Optional<Draft> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Draft.class));
    }

    private static Draft same(Draft draft, UUID amendmentId, String documentId) {
        if (!draft.amendmentId().equals(amendmentId) || !draft.documentId().equals(documentId)) {
            throw Problem.conflict("The draft " + draft.id() + " belongs to another amendment or document.");
        }
        return draft;
    }
}
