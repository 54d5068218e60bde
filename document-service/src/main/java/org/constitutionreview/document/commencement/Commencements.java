package org.constitutionreview.document.commencement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** All commencements. There are few: one for each amendment that was approved. */
@Component
public class Commencements {

    private final MongoTemplate mongo;

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
        return mongo.findAll(Commencement.class).stream()
                .filter(commencement -> steps.ofCommencement(commencement.id()).isEmpty())
                .sorted(Comparator.comparing(Commencement::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Commencement::approvedAt))
                .toList();
    }

    /** @return false when it is there already */
    boolean insert(Commencement commencement) {
        try {
            mongo.insert(commencement);
            return true;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }
}
