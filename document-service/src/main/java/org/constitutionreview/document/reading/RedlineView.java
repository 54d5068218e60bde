package org.constitutionreview.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A text with its changes marked. Entries come in document order, unchanged ones included. */
public record RedlineView(
        String documentId, String title, Side from, Side to, Redline.Counts counts, List<EntryView> entries) {

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
            @Nullable Before before) {}

    /**
     * How a provision stood.
     *
     * @param ordinal its place in reading order, from 0
     */
    public record Before(int ordinal, int level, Kind kind) {}

    /**
     * @param runs how the words look and where they lead; null for plain ones
     * @param formatting how their look has changed, such as "now bold"; null where it hasn't
     */
    public record Piece(Segment.Op op, String text, @Nullable List<RunView> runs, @Nullable String formatting) {}

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
                        stood.get(entry.provisionId())))
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
