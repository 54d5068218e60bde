package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;

/** Compares the words of one provision. */
final class WordDiff {

    private final Words a;
    private final Words b;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    /** Stretches that stayed, that look otherwise and that were replaced, as a person would mark them. */
    static List<Piece> pieces(Words a, Words b) {
        return new WordDiff(a, b).looksApart(Readable.of(shortest(a, 0, a.size(), b, 0, b.size()), a, b));
    }

    /** As {@link #pieces}, but never across the bounds of a cell. */
    static List<Piece> piecesOfTable(Words a, Words b) {
        return new WordDiff(a, b).looksApart(new TableDiff(a, b).pieces());
    }

    /** Stretches that stayed and stretches that didn't, in turn. */
    static List<Piece> shortest(Words a, int aStart, int aEnd, Words b, int bStart, int bEnd) {
        Myers myers = Myers.compare(a.codes(), aStart, aEnd, b.codes(), bStart, bEnd);
        List<Piece> pieces = new ArrayList<>();
        int i = aStart;
        int j = bStart;
        while (i < aEnd || j < bEnd) {
            int fromA = i;
            int fromB = j;
            while (i < aEnd && j < bEnd && myers.keptInA(i) && myers.keptInB(j)) {
                i++;
                j++;
            }
            if (i > fromA) {
                pieces.add(Piece.same(fromA, fromB, i - fromA));
                continue;
            }
            while (i < aEnd && !myers.keptInA(i)) {
                i++;
            }
            while (j < bEnd && !myers.keptInB(j)) {
                j++;
            }
            pieces.add(Piece.replaced(fromA, i, fromB, j));
        }
        return pieces;
    }

    private List<Piece> looksApart(List<Piece> found) {
        for (Piece piece : found) {
            if (piece.same()) {
                cutWhereLooksChange(piece);
            } else if (!piece.isNothing()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private void cutWhereLooksChange(Piece piece) {
        int shift = piece.bStart() - piece.aStart();
        int start = piece.aStart();
        for (int at = start; at < piece.aEnd(); ) {
            boolean same = a.looksAs(at, b, at + shift);
            while (at < piece.aEnd() && a.looksAs(at, b, at + shift) == same) {
                at++;
            }
            pieces.add(new Piece(same ? Piece.Fate.SAME : Piece.Fate.FORMATTED, start, at, start + shift, at + shift));
            start = at;
        }
    }
}
