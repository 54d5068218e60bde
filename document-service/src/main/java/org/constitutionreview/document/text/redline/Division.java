package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;

/** Compares the words of one provision with those of several together. */
final class Division {

    /** Of each part at least this share of its words stands in the whole. */
    private static final double LEAST_KEPT = 0.5;

    /** Letters; that a few short words occur again is chance. */
    private static final int LEAST_WEIGHT = 10;

    private final Words a;
    private final Words b;
    private final boolean split;
    private final List<List<Piece>> parts = new ArrayList<>();

    private Division(Words a, Words b, boolean split) {
        this.a = a;
        this.b = b;
        this.split = split;
    }

    /** The segments of each part, of as many as are parts; none when not even the first new one is. */
    static List<List<Segment>> split(Inline whole, List<Inline> parts, Marking marking) {
        return of(whole, parts, true, marking);
    }

    /** As {@link #split}, backwards. */
    static List<List<Segment>> merged(List<Inline> parts, Inline whole, Marking marking) {
        return of(whole, parts, false, marking);
    }

    private static List<List<Segment>> of(Inline whole, List<Inline> parts, boolean split, Marking marking) {
        int count = parts.size();
        while (count > 1) {
            List<Inline> tried = parts.subList(0, count);
            Words a = Words.of(split ? List.of(whole) : tried);
            Words b = a.comparable(split ? tried : List.of(whole));
            Division division = new Division(a, b, split);
            int fit = division.fit();
            if (fit == count) {
                return division.segments(marking);
            }
            count = fit;
        }
        return List.of();
    }

    /** How many of the first parts stand in the whole. */
    private int fit() {
        cut(WordDiff.pieces(a, b));
        Words divided = split ? b : a;
        int start = 0;
        for (int part = 0; part < parts.size(); part++) {
            int kept = parts.get(part).stream()
                    .filter(piece -> !piece.isReplaced())
                    .mapToInt(piece -> a.weight(piece.aStart(), piece.aEnd()))
                    .sum();
            int weight = divided.weight(start, divided.ends()[part]);
            if (kept < LEAST_KEPT * weight || kept < LEAST_WEIGHT) {
                return part;
            }
            start = divided.ends()[part];
        }
        return parts.size();
    }

    private List<List<Segment>> segments(Marking marking) {
        return parts.stream().map(pieces -> marking.segments(pieces, a, b)).toList();
    }

    private void cut(List<Piece> pieces) {
        int[] ends = (split ? b : a).ends();
        List<Piece> part = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece left = piece;
            while (end(left) > ends[parts.size()]) {
                int bound = ends[parts.size()];
                part.add(upTo(left, bound));
                left = from(left, bound);
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(left);
        }
        parts.add(part);
        while (parts.size() < ends.length) {
            parts.add(List.of());
        }
    }

    private int end(Piece piece) {
        return split ? piece.bEnd() : piece.aEnd();
    }

    /** What was replaced goes with the first part as far as the whole is concerned. */
    private Piece upTo(Piece piece, int bound) {
        int by = end(piece) - bound;
        boolean whole = piece.isReplaced();
        return new Piece(
                piece.fate(),
                piece.aStart(),
                whole && split ? piece.aEnd() : piece.aEnd() - by,
                piece.bStart(),
                whole && !split ? piece.bEnd() : piece.bEnd() - by);
    }

    private Piece from(Piece piece, int bound) {
        Piece before = upTo(piece, bound);
        return new Piece(piece.fate(), before.aEnd(), piece.aEnd(), before.bEnd(), piece.bEnd());
    }
}
