package org.constitutionreview.document.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.clock.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps what people type until they save it. On the server and not in the browser: desks and their computers are shared, and
 * who was interrupted at one goes on at another.
 */
@Component
public class UnsavedWords {

    private final MongoTemplate mongo;
    private final Drafts drafts;
    private final Revisions revisions;
    private final BusinessClock clock;

    UnsavedWords(MongoTemplate mongo, Drafts drafts, Revisions revisions, BusinessClock clock) {
        this.mongo = mongo;
        this.drafts = drafts;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** What stands in a form now. See {@link Unsaved}. */
    public record Typed(
            UUID key,
            int baseRevision,
            String change,
            @Nullable String heading,
            @Nullable String text,
            @Nullable String what,
            @Nullable String note) {}

    /** Nobody's but the caller's own, the latest first. */
    public List<Unsaved> of(Caller caller, UUID draftId) {
        var draft = drafts.readable(caller, draftId);
        var theirs = Criteria.where("draftId")
                .is(draft.id())
                .and("sub")
                .is(caller.person().sub());
        return mongo.find(Query.query(theirs), Unsaved.class).stream()
                .sorted(Comparator.comparing(Unsaved::at).reversed())
                .toList();
    }

    /** The last that comes stands, unless its form has been sent meanwhile. */
    public void keep(Caller caller, UUID draftId, UUID provisionId, Typed typed) {
        drafts.get(draftId).requireEditor(caller);
        mongo.save(new Unsaved(
                id(caller, draftId, provisionId),
                draftId,
                caller.person().sub(),
                provisionId,
                typed.key(),
                typed.baseRevision(),
                typed.change(),
                typed.heading(),
                typed.text(),
                typed.what(),
                typed.note(),
                clock.now()));
        if (revisions.ofCommand(Head.Command.name(caller, typed.key())).isPresent()) {
            saved(caller, draftId, typed.key(), List.of());
        }
    }

    /** Gone whether it was saved or isn't wanted any more; nothing happens when nothing is kept. */
    public void discard(Caller caller, UUID draftId, UUID provisionId) {
        drafts.readable(caller, draftId);
        mongo.remove(Query.query(Criteria.where("_id").is(id(caller, draftId, provisionId))), Unsaved.class);
    }

    /** @param provisions what was changed: whoever had to decide first has sent it with another key */
    void saved(Caller caller, UUID draftId, UUID key, Collection<UUID> provisions) {
        var theirs = Criteria.where("draftId")
                .is(draftId)
                .and("sub")
                .is(caller.person().sub());
        mongo.remove(
                Query.query(theirs.orOperator(
                        Criteria.where("key").is(key),
                        Criteria.where("provisionId")
                                .in(provisions)
                                .and("change")
                                .is("EDIT"))),
                Unsaved.class);
    }

    private static String id(Caller caller, UUID draftId, UUID provisionId) {
        return draftId + "/" + caller.person().sub() + "/" + provisionId;
    }
}
