package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.word.MarkedText.Paragraph;
import org.jspecify.annotations.Nullable;

/** Tells which paragraph is which provision, and which are new. */
final class Finding {

    private static final Pattern MARK =
            Pattern.compile("([pt])_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})" + "([0-9a-f]{12})");

    /** What the suite writes around the text. */
    private static final Set<String> AROUND = Set.of(
            "Council", "Title", "Subtitle", "Paragraph", "Imprint", "Space", "Caption", "TableHeading", "TableText");

    private static final double ALIKE = 0.6;
    private static final long MOST_COMPARISONS = 200_000;

    private final Text from;
    private final IntFunction<UUID> ids;
    private final List<Notice> notices;
    private final Map<UUID, String> wordsBefore = new LinkedHashMap<>();

    Finding(Text from, ReferenceWords references, IntFunction<UUID> ids, List<Notice> notices) {
        this.from = from;
        this.ids = ids;
        this.notices = notices;
        for (Place place : from.walk()) {
            wordsBefore.put(place.provision().id(), Display.words(place.provision(), references));
        }
    }

    /** Those that belong to the text, in their order. */
    List<Found> in(List<Paragraph> paragraphs) {
        Map<Integer, UUID> claimed = claimed(paragraphs);
        if (claimed.isEmpty()) {
            throw new FileRefused("This file doesn't hold the marks by which its paragraphs are known. Download the "
                    + "draft as a Word file, make the changes in that file, and bring it back.");
        }
        List<Integer> own = ofTheText(paragraphs, claimed);
        correct(paragraphs, own, claimed);
        findAgain(paragraphs, own, claimed);
        List<Found> found = new ArrayList<>();
        Map<UUID, Integer> at = new HashMap<>();
        for (int index : own) {
            Paragraph paragraph = paragraphs.get(index);
            UUID under = marked(paragraph, "t");
            Integer heading = under == null ? null : at.get(under);
            if (heading != null && !claimed.containsKey(index)) {
                found.set(heading, found.get(heading).withUnder(paragraph));
                continue;
            }
            UUID id = claimed.get(index);
            if (id != null) {
                at.put(id, found.size());
            }
            found.add(new Found(paragraph, id == null ? ids.apply(index) : id, id == null, null));
        }
        return found;
    }

    /** By their bookmarks; a paragraph that took in others keeps its own. */
    private Map<Integer, UUID> claimed(List<Paragraph> paragraphs) {
        Map<Integer, UUID> claimed = new LinkedHashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            UUID id = marked(paragraphs.get(index), "p");
            if (id != null && from.contains(id) && taken.add(id)) {
                claimed.put(index, id);
            } else if (id != null && !from.contains(id)) {
                notices.add(new Notice(
                        Notice.Kind.WARNING,
                        "paragraph that this draft doesn't have any more; it counts as new",
                        paragraphs.get(index).place()));
            }
        }
        return claimed;
    }

    private static @Nullable UUID marked(Paragraph paragraph, String letter) {
        for (String bookmark : paragraph.bookmarks()) {
            Matcher mark = MARK.matcher(bookmark);
            if (mark.matches() && mark.group(1).equals(letter)) {
                return UUID.fromString(
                        String.join("-", mark.group(2), mark.group(3), mark.group(4), mark.group(5), mark.group(6)));
            }
        }
        return null;
    }

    /** New paragraphs stand between those of the text, or right after its last one. */
    private static List<Integer> ofTheText(List<Paragraph> paragraphs, Map<Integer, UUID> claimed) {
        int first = claimed.keySet().iterator().next();
        List<Integer> own = new ArrayList<>();
        for (int index = first; index < paragraphs.size(); index++) {
            boolean around = AROUND.contains(paragraphs.get(index).style());
            boolean table = !paragraphs.get(index).text().isEmpty()
                    && paragraphs.get(index).text().startsWith("|");
            if (claimed.containsKey(index) || !around || table) {
                own.add(index);
            } else if (paragraphs.get(index).style().equals("Imprint")) {
                break;
            }
        }
        return own;
    }

    /** Somebody who types ahead of a paragraph types within its bookmark: the words tell where it is now. */
    private void correct(List<Paragraph> paragraphs, List<Integer> own, Map<Integer, UUID> claimed) {
        for (int at = 0; at < own.size(); at++) {
            UUID id = claimed.get(own.get(at));
            if (id == null) {
                continue;
            }
            int best = at;
            double likeness = likeness(paragraphs, own.get(at), id);
            for (int next = at + 1;
                    likeness < ALIKE && next < own.size() && !claimed.containsKey(own.get(next));
                    next++) {
                double other = likeness(paragraphs, own.get(next), id);
                if (other >= ALIKE && marked(paragraphs.get(own.get(next)), "t") == null) {
                    best = next;
                    likeness = other;
                }
            }
            if (best != at) {
                claimed.remove(own.get(at));
                claimed.put(own.get(best), id);
            }
        }
    }

    /** Provisions whose bookmark was lost, as when words are cut and pasted. */
    private void findAgain(List<Paragraph> paragraphs, List<Integer> own, Map<Integer, UUID> claimed) {
        Set<UUID> missing = new LinkedHashSet<>(wordsBefore.keySet());
        missing.removeAll(claimed.values());
        missing.removeIf(id -> wordsBefore.getOrDefault(id, "").isBlank());
        List<Integer> unknown = own.stream()
                .filter(index -> !claimed.containsKey(index) && marked(paragraphs.get(index), "t") == null)
                .toList();
        if ((long) unknown.size() * missing.size() > MOST_COMPARISONS) {
            notices.add(new Notice(
                    Notice.Kind.WARNING,
                    "too many paragraphs have lost their marks; those without one count as new",
                    "the whole file"));
            return;
        }
        for (int index : unknown) {
            UUID best = null;
            double likeness = ALIKE;
            for (UUID id : missing) {
                double other = likeness(paragraphs, index, id);
                if (other > likeness) {
                    best = id;
                    likeness = other;
                }
            }
            if (best != null) {
                claimed.put(index, best);
                missing.remove(best);
            }
        }
    }

    private double likeness(List<Paragraph> paragraphs, int index, UUID id) {
        return Likeness.of(
                wordsBefore.getOrDefault(id, ""), paragraphs.get(index).text());
    }
}
