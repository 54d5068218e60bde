package org.constitutionreview.document.constitution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Timeline;
import org.springframework.stereotype.Component;

/** Knows of every provision there ever was in which document it was last. Reads each edition once. */
@Component
class Whereabouts {

    private final Timeline timeline;
    private final Editions editions;
    private final Map<UUID, String> documents = new HashMap<>();
    private int seen;

    Whereabouts(Timeline timeline, Editions editions) {
        this.timeline = timeline;
        this.editions = editions;
    }

    synchronized Optional<String> documentOf(UUID provisionId) {
        var steps = timeline.steps();
        for (Step step : steps.all().subList(seen, steps.last())) {
            step.changes().forEach(change -> editions.text(editions.get(change.editionId()))
                    .text()
                    .walk()
                    .forEach(place -> documents.put(place.provision().id(), change.documentId())));
        }
        seen = steps.last();
        return Optional.ofNullable(documents.get(provisionId));
    }
}
