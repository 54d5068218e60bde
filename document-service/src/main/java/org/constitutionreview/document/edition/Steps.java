package org.constitutionreview.document.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The timeline up to one of its steps. */
public record Steps(List<Step> all) {

    public static final Steps NONE = new Steps(List.of());

    public Steps {
        all = List.copyOf(all);
    }

    /** An edition, and since when it has been, or was, the text in force. */
    public record InForce(String documentId, UUID editionId, LocalDate from, int step) {}

    /** What was in force at the end of that day, by document, in the order in which the documents joined. */
    public Map<String, InForce> asAt(LocalDate date) {
        Map<String, InForce> inForce = new LinkedHashMap<>();
        for (Step step : all) {
            if (!step.date().isAfter(date)) {
                step.changes().forEach(change -> inForce.put(change.documentId(), inForce(step, change)));
            }
        }
        return inForce;
    }

    /** The editions of a document that have come into force, the first one first. */
    public List<InForce> of(String documentId) {
        List<InForce> found = new ArrayList<>();
        for (Step step : all) {
            for (Step.Change change : step.changes()) {
                if (change.documentId().equals(documentId)) {
                    found.add(inForce(step, change));
                }
            }
        }
        return found;
    }

    public Optional<InForce> latest(String documentId) {
        var editions = of(documentId);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    public Optional<Step> ofCommencement(UUID commencementId) {
        return all.stream()
                .filter(step -> commencementId.equals(step.commencementId()))
                .findFirst();
    }

    public int last() {
        return all.size();
    }

    public String headHash() {
        return all.isEmpty() ? Step.NO_STEP_BEFORE : all.get(all.size() - 1).hash();
    }

    Steps plus(Step step) {
        var more = new ArrayList<>(all);
        more.add(step);
        return new Steps(more);
    }

    private static InForce inForce(Step step, Step.Change change) {
        return new InForce(change.documentId(), change.editionId(), step.date(), step.number());
    }
}
