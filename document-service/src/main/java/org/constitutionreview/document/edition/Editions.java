package org.constitutionreview.document.edition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** All editions there are. They never change, and without their texts they are small: they stay in memory. */
@Component
public class Editions {

    private final MongoTemplate mongo;
    private final Archive archive;
    private final Map<UUID, Edition> known = new ConcurrentHashMap<>();

    Editions(MongoTemplate mongo, Archive archive) {
        this.mongo = mongo;
        this.archive = archive;
    }

    public Edition get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("The version", id));
    }

    public Optional<Edition> find(UUID id) {
        var edition = known.get(id);
        if (edition == null) {
            edition = mongo.findById(id, Edition.class);
            if (edition == null) {
                return Optional.empty();
            }
            known.put(id, edition);
        }
        return Optional.of(edition);
    }

    public NumberedText text(Edition edition) {
        return archive.read(edition.kept());
    }

    void keep(Edition edition) {
        try {
            mongo.insert(edition);
        } catch (DuplicateKeyException repeated) {
            // Its id is made from what it holds: it is the same edition.
        }
    }
}
