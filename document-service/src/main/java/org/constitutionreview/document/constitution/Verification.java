package org.constitutionreview.document.constitution;

import java.util.Optional;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves that nobody has changed the timeline, or the words of an edition, behind the service's back. */
@Component
public class Verification {

    private final Timeline timeline;
    private final Editions editions;
    private final Archive archive;

    Verification(Timeline timeline, Editions editions, Archive archive) {
        this.timeline = timeline;
        this.editions = editions;
        this.archive = archive;
    }

    /** @param problem the first thing that is wrong */
    public record Verdict(boolean valid, int steps, String headHash, @Nullable String problem) {}

    public Verdict verify() {
        var steps = timeline.stored();
        var previous = Step.NO_STEP_BEFORE;
        for (Step step : steps) {
            var problem = problem(step, previous);
            if (problem.isPresent()) {
                return new Verdict(false, steps.size(), previous, problem.get());
            }
            previous = step.hash();
        }
        return new Verdict(true, steps.size(), previous, null);
    }

    private Optional<String> problem(Step step, String previous) {
        var place = "Step " + step.number();
        if (!step.previousHash().equals(previous)) {
            return Optional.of(place + " doesn't follow on from the step before.");
        }
        if (!step.hash().equals(step.computedHash())) {
            return Optional.of(place + " was changed after it was made.");
        }
        return step.changes().stream()
                .filter(change -> !isIntact(change))
                .map(change -> place + ": the words of \"" + change.documentId() + "\" were changed.")
                .findFirst();
    }

    private boolean isIntact(Step.Change change) {
        return editions.find(change.editionId())
                .filter(edition -> edition.kept().contentHash().equals(change.contentHash()))
                .filter(edition -> archive.isIntact(edition.kept()))
                .isPresent();
    }
}
