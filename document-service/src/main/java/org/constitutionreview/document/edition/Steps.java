package org.constitutionreview.document.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The timeline up to one of its steps. However long it is, a date in it is found at once. */
public final class Steps {

    public static final Steps NONE = new Steps(List.of());

    private final List<Step> all;
    private final Map<String, List<InForce>> byDocument = new LinkedHashMap<>();
    private final Map<UUID, Step> byCommencement = new HashMap<>();

    private Steps(List<Step> all) {
        this.all = Collections.unmodifiableList(all);
        all.forEach(this::arrange);
    }

    private void arrange(Step step) {
        for (Step.Change change : step.changes()) {
            byDocument
                    .computeIfAbsent(change.documentId(), none -> new ArrayList<>())
                    .add(new InForce(change.documentId(), change.editionId(), step.date(), step.number()));
        }
        if (step.commencementId() != null) {
            byCommencement.put(step.commencementId(), step);
        }
    }

    /** An edition, and since when it has been, or was, the text in force. */
    public record InForce(String documentId, UUID editionId, LocalDate from, int step) {}

    public List<Step> all() {
        return all;
    }

    /** What was in force at the end of that day, by document, in the order in which the documents joined. */
    public Map<String, InForce> asAt(LocalDate date) {
        Map<String, InForce> inForce = new LinkedHashMap<>();
        byDocument.forEach((documentId, editions) -> {
            int first = firstAfter(date, editions);
            if (first > 0) {
                inForce.put(documentId, editions.get(first - 1));
            }
        });
        return inForce;
    }

    /** Within a document dates never go back. */
    private static int firstAfter(LocalDate date, List<InForce> editions) {
        int from = 0;
        int to = editions.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (editions.get(middle).from().isAfter(date)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The editions of a document that have come into force, the first one first. */
    public List<InForce> of(String documentId) {
        return Collections.unmodifiableList(byDocument.getOrDefault(documentId, List.of()));
    }

    public Optional<InForce> latest(String documentId) {
        var editions = of(documentId);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    public Optional<Step> ofCommencement(UUID commencementId) {
        return Optional.ofNullable(byCommencement.get(commencementId));
    }

    public int last() {
        return all.size();
    }

    public String headHash() {
        return all.isEmpty() ? Step.NO_STEP_BEFORE : all.get(all.size() - 1).hash();
    }

    /** The timeline as it was after one of its steps. */
    public Steps upTo(int step) {
        return new Steps(List.copyOf(all.subList(0, step)));
    }

    Steps plus(List<Step> next) {
        List<Step> more = new ArrayList<>(all);
        more.addAll(next);
        return new Steps(more);
    }
}
