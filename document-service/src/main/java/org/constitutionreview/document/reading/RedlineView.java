package org.constitutionreview.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A text with its changes marked. Entries come in document order, unchanged ones included.
 *
 * @param counts of all changes
 * @param authorities on which the changes were made, whether or not they are shown
 */
public record RedlineView(
        String documentId,
        String title,
        Side from,
        Side to,
        Redline.Counts counts,
        List<MadeOn> authorities,
        List<EntryView> entries) {

    public RedlineView(
            String documentId, String title, Side from, Side to, Redline.Counts counts, List<EntryView> entries) {
        this(documentId, title, from, to, counts, MadeOn.in(entries), entries);
    }

    /** How many changes were made on one kind of authority. @param words as readers see it */
    public record MadeOn(Authority.Kind authority, String words, long changes) {

        static List<MadeOn> in(List<EntryView> entries) {
            Map<Authority.Kind, Long> counted = new EnumMap<>(Authority.Kind.class);
            entries.stream()
                    .map(EntryView::authority)
                    .filter(Objects::nonNull)
                    .forEach(authority -> counted.merge(authority.kind(), 1L, Long::sum));
            List<MadeOn> found = new ArrayList<>();
            counted.forEach(
                    (kind, changes) -> found.add(new MadeOn(kind, kind.alone().words(), changes)));
            return found;
        }
    }

    /** Only the changes that were made on one of these; all of the text when there are none. */
    public RedlineView madeOn(Set<Authority.Kind> kinds) {
        return kinds.isEmpty()
                ? this
                : new RedlineView(
                        documentId,
                        title,
                        from,
                        to,
                        counts,
                        authorities,
                        entries.stream().filter(entry -> entry.isMadeOn(kinds)).toList());
    }

    /** One of the two texts: an edition, or a revision of a draft. */
    public record Side(@Nullable UUID editionId, @Nullable Integer revision, String label) {

        public static Side edition(UUID editionId, String label) {
            return new Side(editionId, null, label);
        }

        public static Side revision(int revision) {
            return new Side(null, revision, revision == 0 ? "Text in force" : "Revision " + revision);
        }
    }

    /**
     * @param movedFrom the full old number of one that moved
     * @param partOf of a split one the provision that its words stood in, of a merged one that they stand in now
     * @param within of one without a number the full number of what it stands under
     */
    public record EntryView(
            UUID provisionId,
            Kind kind,
            int level,
            Change change,
            boolean renumbered,
            String oldNumber,
            String newNumber,
            @Nullable String movedFrom,
            Entry.@Nullable Part partOf,
            List<Piece> headingSegments,
            List<Piece> segments,
            @Nullable Authority authority,
            @Nullable Before before,
            @Nullable String within) {

        boolean isMadeOn(Set<Authority.Kind> kinds) {
            return authority != null && kinds.contains(authority.kind());
        }
    }

    /**
     * How a provision stood.
     *
     * @param ordinal its place in reading order, from 0
     */
    public record Before(int ordinal, int level, Kind kind) {}

    /**
     * @param runs how the words look and where they lead; null for plain ones
     * @param formatting how their look has changed, such as "now bold"; null where it hasn't
     * @param formerly how they looked before, where their look has changed and wasn't plain
     */
    public record Piece(
            Segment.Op op,
            String text,
            @Nullable List<RunView> runs,
            @Nullable String formatting,
            @Nullable List<RunView> formerly) {}

    /**
     * @param wordsBefore references as they read before
     * @param wordsAfter references as they read now
     * @param authority of a provision that changed; null where that isn't told
     */
    public static List<EntryView> entries(
            Redline redline,
            ReferenceWords wordsBefore,
            ReferenceWords wordsAfter,
            Function<UUID, @Nullable Authority> authority) {
        var stood = stood(redline);
        var within = Citations.ofUnnumbered(redline);
        var pieces = new RedlinePieces(wordsBefore, wordsAfter);
        return redline.entries().stream()
                .map(entry -> new EntryView(
                        entry.provisionId(),
                        entry.kind(),
                        entry.level(),
                        entry.change(),
                        entry.renumbered(),
                        entry.oldNumber(),
                        entry.newNumber(),
                        entry.movedFrom(),
                        entry.partOf(),
                        pieces.of(entry.headingSegments()),
                        pieces.of(entry.segments()),
                        entry.isTouched() || entry.renumbered() ? authority.apply(entry.provisionId()) : null,
                        stood.get(entry.provisionId()),
                        within.get(entry.provisionId())))
                .toList();
    }

    private static Map<UUID, Before> stood(Redline redline) {
        Map<UUID, Before> stood = new HashMap<>();
        redline.rejected()
                .walk()
                .forEach(place -> stood.put(
                        place.provision().id(),
                        new Before(
                                stood.size(), place.level(), place.provision().kind())));
        return stood;
    }
}
