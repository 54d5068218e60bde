package org.constitutionreview.document.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All revisions of all drafts. */
@Component
class Revisions {

    private final MongoTemplate mongo;

    Revisions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    History of(Draft draft) {
        return new History(after(draft, 0));
    }

    List<Revision> after(Draft draft, int number) {
        var ids = draft.revisions().subList(Math.min(number, draft.head()), draft.head());
        Map<UUID, Revision> found = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(ids)), Revision.class)
                .forEach(revision -> found.put(revision.id(), revision));
        return ids.stream()
                .map(id -> Objects.requireNonNull(found.get(id), "The store has lost revision " + id))
                .toList();
    }

    Revision get(UUID id) {
        return Objects.requireNonNull(mongo.findById(id, Revision.class), "The store has lost revision " + id);
    }

    Optional<Revision> ofCommand(String command) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("command").is(command)), Revision.class));
    }

    /** @return false when the same command is at work elsewhere */
    boolean insert(Revision revision) {
        try {
            mongo.insert(revision);
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }

    /** For one that no head will ever list. */
    void remove(Revision revision) {
        mongo.remove(Query.query(Criteria.where("_id").is(revision.id())), Revision.class);
    }
}
