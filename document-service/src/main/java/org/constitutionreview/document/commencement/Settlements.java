package org.constitutionreview.document.commencement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.conflict.Decision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All settlements. */
@Component
class Settlements {

    private final MongoTemplate mongo;

    Settlements(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What counts when the commencement's text meets that edition; the last decision for each provision stands. */
    List<Decision> against(UUID commencementId, UUID editionId) {
        return of(commencementId).stream()
                .filter(settlement -> settlement.against().equals(editionId))
                .flatMap(settlement -> settlement.decisions().stream())
                .toList();
    }

    List<Settlement> of(UUID commencementId) {
        return mongo.find(Query.query(Criteria.where("commencementId").is(commencementId)), Settlement.class);
    }

    Optional<Settlement> ofCommand(String command) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("command").is(command)), Settlement.class));
    }

    /** Inserted before by the same command, it stays as it was. */
    void keep(Settlement settlement) {
        try {
            mongo.insert(settlement);
        } catch (DuplicateKeyException repeated) {
            // Whoever was faster asked for the same.
        }
    }
}
