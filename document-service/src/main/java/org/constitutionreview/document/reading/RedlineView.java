package org.constitutionreview.document.reading;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.constitutionreview.document.text.Kind;
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

    /** @param movedFrom the full old number of one that moved */
    public record EntryView(
            UUID provisionId,
            Kind kind,
            int level,
            Change change,
            boolean renumbered,
            String oldNumber,
            String newNumber,
            @Nullable String movedFrom,
            List<Piece> headingSegments,
            List<Piece> segments,
            @Nullable Authority authority) {}

    public record Piece(Segment.Op op, String text) {}

    /** @param authority of a provision that changed; null where that isn't told */
    public static List<EntryView> entries(Redline redline, Function<UUID, @Nullable Authority> authority) {
        return redline.entries().stream().map(entry -> entry(entry, authority)).toList();
    }

    private static EntryView entry(Entry entry, Function<UUID, @Nullable Authority> authority) {
        return new EntryView(
                entry.provisionId(),
                entry.kind(),
                entry.level(),
                entry.change(),
                entry.renumbered(),
                entry.oldNumber(),
                entry.newNumber(),
                entry.movedFrom(),
                pieces(entry.headingSegments()),
                pieces(entry.segments()),
                entry.isTouched() || entry.renumbered() ? authority.apply(entry.provisionId()) : null);
    }

    private static List<Piece> pieces(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Piece(segment.op(), segment.text()))
                .toList();
    }
}
