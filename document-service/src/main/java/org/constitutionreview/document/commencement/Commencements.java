package org.constitutionreview.document.commencement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * All commencements. Before one is kept it is marked as waiting, so that those that wait are found among thousands that
 * don't; the timeline alone says which of the marked ones still do.
 */
@Component
public class Commencements {

    private final MongoTemplate mongo;
    private volatile boolean marked;

    Commencements(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Commencement get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("The commencement", id));
    }

    Optional<Commencement> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Commencement.class));
    }

    /** Those that haven't come into force yet: dated ones first, in the order in which they will. */
    public List<Commencement> pending(Steps steps) {
        markOldOnes(steps);
        List<UUID> waiting = mongo.findAll(Waiting.class).stream()
                .map(Waiting::id)
                .filter(id -> steps.ofCommencement(id).isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        return mongo.find(Query.query(Criteria.where("_id").in(waiting)), Commencement.class).stream()
                .sorted(Comparator.comparing(Commencement::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Commencement::approvedAt))
                .toList();
    }

    /** Those of a store that was kept by a version of this service without marks. */
    private void markOldOnes(Steps steps) {
        if (!marked) {
            mongo.findAll(Commencement.class).stream()
                    .filter(commencement ->
                            steps.ofCommencement(commencement.id()).isEmpty())
                    .forEach(commencement -> mongo.save(new Waiting(commencement.id())));
            marked = true;
        }
    }

    /** Once its step is in the timeline. */
    void waitsNoMore(UUID id) {
        mongo.remove(new Waiting(id));
    }

    /** @return false when it is there already */
    boolean insert(Commencement commencement) {
        mongo.save(new Waiting(commencement.id()));
        try {
            mongo.insert(commencement);
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }
}
