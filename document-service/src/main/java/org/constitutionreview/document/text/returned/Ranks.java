package org.constitutionreview.document.text.returned;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.word.MarkedText.Paragraph;
import org.jspecify.annotations.Nullable;

/** Knows what kind a paragraph is and how deep it lies, by those that look the same and are known. */
final class Ranks {

    record Rank(Kind kind, int level) {}

    private final Text from;
    private final Map<String, Rank> byLook = new HashMap<>();
    private Rank last = new Rank(Kind.PARAGRAPH, 1);

    Ranks(Text from, List<Found> all) {
        this.from = from;
        Map<String, Map<Rank, Integer>> counted = new HashMap<>();
        for (Found found : all) {
            Rank known = known(found);
            if (known != null) {
                counted.computeIfAbsent(look(found.paragraph()), none -> new HashMap<>())
                        .merge(known, 1, Integer::sum);
            }
        }
        counted.forEach((look, ranks) -> ranks.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Rank, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .ifPresent(most -> byLook.put(look, most.getKey())));
    }

    /** Asked in the order of the text. */
    Rank of(Found found) {
        Rank known = known(found);
        last = known == null ? fresh(found.paragraph()) : known;
        return last;
    }

    /** Whether a paragraph that is numbered by a list now stands on another of its levels. */
    boolean hasOtherRankNow(Found found) {
        Rank known = known(found);
        Rank now = byLook.get(look(found.paragraph()));
        boolean listed = !found.paragraph().list().startsWith("/");
        return known != null && now != null && listed && !known.kind().equals(now.kind());
    }

    private @Nullable Rank known(Found found) {
        Place place = from.place(found.id()).orElse(null);
        return place == null ? null : new Rank(place.provision().kind(), place.level());
    }

    private Rank fresh(Paragraph paragraph) {
        if (paragraph.role() == Block.Role.TABLE) {
            return new Rank(Kind.TABLE, beneath());
        }
        if (paragraph.role() == Block.Role.NOTE) {
            return new Rank(Kind.NOTE, beneath());
        }
        Rank same = byLook.get(look(paragraph));
        if (same != null && same.kind() != Kind.TABLE) {
            return same;
        }
        if (paragraph.role() == Block.Role.HEADING) {
            return new Rank(Kind.HEADING, Math.max(1, last.level()));
        }
        Kind kind = paragraph.role() == Block.Role.BULLET ? Kind.BULLET : Kind.NOTE;
        return new Rank(kind, beneath());
    }

    private int beneath() {
        boolean holds = last.kind() == Kind.PART || last.kind() == Kind.SECTION || last.kind() == Kind.PARAGRAPH;
        return holds ? last.level() + 1 : last.level();
    }

    private static String look(Paragraph paragraph) {
        return paragraph.role() + "/" + paragraph.style() + "/" + paragraph.list();
    }
}
