package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Segment.Op;

/** Tells splits and merges as deletions and insertions, since Word knows no others. */
final class Undivided {

    private Undivided() {}

    static List<EntryView> of(List<EntryView> entries) {
        Map<UUID, List<Piece>> lent = new HashMap<>();
        for (EntryView entry : entries) {
            var part = entry.partOf();
            if (part != null) {
                var there = entry.change() == Change.SPLIT ? Op.DELETED : Op.INSERTED;
                lent.computeIfAbsent(part.provisionId(), none -> new ArrayList<>())
                        .addAll(all(entry.segments(), there));
            }
        }
        return entries.stream().map(entry -> entry(entry, lent)).toList();
    }

    private static EntryView entry(EntryView entry, Map<UUID, List<Piece>> lent) {
        return switch (entry.change()) {
            case SPLIT -> with(entry, Change.INSERTED, all(entry.segments(), Op.INSERTED));
            case MERGED -> with(entry, Change.DELETED, all(entry.segments(), Op.DELETED));
            default -> {
                List<Piece> pieces = new ArrayList<>(entry.segments());
                pieces.addAll(lent.getOrDefault(entry.provisionId(), List.of()));
                yield with(entry, entry.change(), pieces);
            }
        };
    }

    /** All words that stand in one of the two texts, as they came there or went from there. */
    private static List<Piece> all(List<Piece> pieces, Op op) {
        return pieces.stream()
                .filter(piece -> piece.op() == op || piece.op() == Op.SAME || piece.op() == Op.FORMATTED)
                .map(piece -> in(piece, op))
                .toList();
    }

    /** A piece as it stands in the text before, or in the one after. */
    static Piece in(Piece piece, Op op) {
        var runs = piece.op() == Op.FORMATTED && op == Op.DELETED ? piece.formerly() : piece.runs();
        return new Piece(op, piece.text(), runs, null, null);
    }

    private static EntryView with(EntryView entry, Change change, List<Piece> segments) {
        return new EntryView(
                entry.provisionId(),
                entry.kind(),
                entry.level(),
                change,
                entry.renumbered(),
                entry.oldNumber(),
                entry.newNumber(),
                entry.movedFrom(),
                null,
                entry.headingSegments(),
                segments,
                entry.authority(),
                entry.before(),
                entry.within());
    }
}
