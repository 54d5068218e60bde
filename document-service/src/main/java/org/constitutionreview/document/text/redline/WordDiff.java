package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.ReferenceWords;

/** Compares the words of one provision. */
final class WordDiff {

    private WordDiff() {}

    static List<Segment> between(Inline from, Inline to, ReferenceWords wordsBefore, ReferenceWords wordsAfter) {
        List<Segment> segments = new ArrayList<>();
        if (from.equals(to)) {
            add(segments, Segment.Op.SAME, to, wordsAfter);
            return segments;
        }
        Words a = Words.of(from);
        Words b = a.comparable(to);
        for (Piece piece : Readable.of(pieces(a, b), a, b)) {
            if (piece.same()) {
                add(segments, Segment.Op.SAME, b.inline(piece.bStart(), piece.bEnd()), wordsAfter);
            } else {
                add(segments, Segment.Op.DELETED, a.inline(piece.aStart(), piece.aEnd()), wordsBefore);
                add(segments, Segment.Op.INSERTED, b.inline(piece.bStart(), piece.bEnd()), wordsAfter);
            }
        }
        return segments;
    }

    private static void add(List<Segment> segments, Segment.Op op, Inline inline, ReferenceWords words) {
        if (!inline.isEmpty()) {
            segments.add(new Segment(op, inline, inline.words(words)));
        }
    }

    /** Stretches that stayed and stretches that didn't, in turn. */
    static List<Piece> pieces(Words a, Words b) {
        Myers myers = Myers.compare(a.codes(), b.codes());
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int aStart = i;
            int bStart = j;
            while (i < a.size() && j < b.size() && myers.keptInA(i) && myers.keptInB(j)) {
                i++;
                j++;
            }
            boolean same = i > aStart;
            while (!same && i < a.size() && !myers.keptInA(i)) {
                i++;
            }
            while (!same && j < b.size() && !myers.keptInB(j)) {
                j++;
            }
            pieces.add(new Piece(same, aStart, i, bStart, j));
        }
        return pieces;
    }
}
