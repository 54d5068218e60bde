package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.ReferenceWords;

/** Makes segments, with cross-references as they read in each of the two texts. */
record Marking(ReferenceWords wordsBefore, ReferenceWords wordsAfter) {

    List<Segment> between(Inline from, Inline to, boolean table) {
        if (from.equals(to)) {
            return all(Segment.Op.SAME, to);
        }
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? all(Segment.Op.INSERTED, to) : all(Segment.Op.DELETED, from);
        }
        Words a = Words.of(from);
        Words b = a.comparable(to);
        return segments(table ? WordDiff.piecesOfTable(a, b) : WordDiff.pieces(a, b), a, b);
    }

    List<Segment> segments(List<Piece> pieces, Words a, Words b) {
        List<Segment> segments = new ArrayList<>();
        for (Piece piece : pieces) {
            Inline before = a.inline(piece.aStart(), piece.aEnd());
            Inline after = b.inline(piece.bStart(), piece.bEnd());
            switch (piece.fate()) {
                case SAME -> segments.addAll(all(Segment.Op.SAME, after));
                case FORMATTED ->
                    segments.add(new Segment(Segment.Op.FORMATTED, after, after.words(wordsAfter), before));
                case REPLACED -> {
                    segments.addAll(all(Segment.Op.DELETED, before));
                    segments.addAll(all(Segment.Op.INSERTED, after));
                }
            }
        }
        return segments;
    }

    private List<Segment> all(Segment.Op op, Inline inline) {
        ReferenceWords words = op == Segment.Op.DELETED ? wordsBefore : wordsAfter;
        return inline.isEmpty() ? List.of() : List.of(new Segment(op, inline, inline.words(words), null));
    }
}
