package org.constitutionreview.document.numbering;

import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.HouseRule;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** The house rule of each document; the usual one where none was chosen. */
@Component
public class HouseRules {

    private final MongoTemplate mongo;
    private final Timeline timeline;

    HouseRules(MongoTemplate mongo, Timeline timeline) {
        this.mongo = mongo;
        this.timeline = timeline;
    }

    @Document("houseRules")
    record Chosen(@Id String documentId, HouseRule rule) {}

    public HouseRule of(String documentId) {
        var chosen = mongo.findById(documentId, Chosen.class);
        return chosen == null ? HouseRule.USUAL : chosen.rule();
    }

    /** @throws Problem when there is no such document */
    public HouseRule read(String documentId) {
        requireDocument(documentId);
        return of(documentId);
    }

    /** Counts for edits from now on; numbers that stand stay as they are. */
    public HouseRule choose(Caller caller, String documentId, HouseRule rule) {
        caller.require(
                caller.hasRole("GOVERNANCE_OFFICER") || caller.hasRole("MONITORING_OFFICER"),
                "Only a governance officer or the Monitoring Officer chooses how a document is numbered.");
        requireDocument(documentId);
        mongo.save(new Chosen(documentId, rule));
        return rule;
    }

    private void requireDocument(String documentId) {
        if (timeline.steps().of(documentId).isEmpty()) {
            throw Problem.notFound("The document", documentId);
        }
    }
}
