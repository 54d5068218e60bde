package org.constitutionreview.document.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Brings the timeline into the index, step after step: each wording of a passage once, with the days on which it was in
 * force. So any date can be searched at no more cost than today.
 */
final class TimelineWords {

    private final WordIndex index;
    private final Editions editions;
    private final Map<String, Edition> current = new LinkedHashMap<>();
    private final Map<String, Map<String, Standing>> standing = new HashMap<>();
    private final Map<String, LocalDate> since = new HashMap<>();
    private final Map<String, Set<String>> referredTo = new HashMap<>();
    private int lastStep;
    private long versions;

    TimelineWords(WordIndex index, Editions editions) {
        this.index = index;
        this.editions = editions;
    }

    /** A passage that is in force at the last step. */
    private record Standing(String version, Passage passage, LocalDate from) {}

    int lastStep() {
        return lastStep;
    }

    void follow(Steps steps) {
        for (Step step : steps.all().subList(lastStep, steps.last())) {
            take(step);
            lastStep = step.number();
        }
    }

    private void take(Step step) {
        Set<String> affected = new LinkedHashSet<>();
        for (Step.Change change : step.changes()) {
            current.put(change.documentId(), editions.get(change.editionId()));
            since.put(change.documentId(), step.date());
            affected.add(change.documentId());
        }
        // Numbers that are quoted from a changed document read otherwise in those that quote it.
        referredTo.forEach((documentId, others) -> {
            if (step.changes().stream().anyMatch(change -> others.contains(change.documentId()))) {
                affected.add(documentId);
            }
        });
        affected.forEach(documentId -> read(documentId, later(step.date(), since.get(documentId))));
    }

    /** Steps of different documents may be dated in any order: nothing is in force before its own document is. */
    private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
        return other != null && other.isAfter(date) ? other : date;
    }

    private void read(String documentId, LocalDate date) {
        var edition = current.get(documentId);
        if (edition == null) {
            throw new IllegalStateException("No edition of " + documentId + " has come into force");
        }
        var text = editions.text(edition);
        var passages = Passages.of(edition, text, new CrossReferences(documentId, text, current, editions));
        referredTo.put(documentId, otherDocuments(text));
        replace(documentId, passages, date);
    }

    private void replace(String documentId, Map<String, Passage> passages, LocalDate date) {
        var before = standing.getOrDefault(documentId, Map.of());
        Map<String, Standing> now = new HashMap<>();
        passages.forEach((key, passage) -> {
            var old = before.get(key);
            if (old != null && old.passage().equals(passage)) {
                now.put(key, old);
                return;
            }
            var fresh = new Standing(Long.toString(++versions), passage, date);
            index.put(fresh.version(), passage, date, null);
            now.put(key, fresh);
        });
        before.forEach((key, old) -> {
            if (now.get(key) != old) {
                end(old, date);
            }
        });
        standing.put(documentId, now);
    }

    private void end(Standing old, LocalDate date) {
        if (old.from().isBefore(date)) {
            index.put(old.version(), old.passage(), old.from(), date);
        } else {
            index.remove(old.version());
        }
    }

    private static Set<String> otherDocuments(NumberedText text) {
        Set<String> others = new LinkedHashSet<>();
        text.text().walk().forEach(place -> {
            add(others, place.provision().heading());
            add(others, place.provision().text());
        });
        return others;
    }

    private static void add(Set<String> others, @Nullable Inline words) {
        if (words != null) {
            for (Reference reference : words.references()) {
                if (reference.documentId() != null) {
                    others.add(reference.documentId());
                }
            }
        }
    }
}
