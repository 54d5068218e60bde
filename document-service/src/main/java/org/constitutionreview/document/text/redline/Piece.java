package org.constitutionreview.document.text.redline;

/** What became of a stretch of tokens from {@code a}, and of which stretch of {@code b} it is the counterpart. */
record Piece(Fate fate, int aStart, int aEnd, int bStart, int bEnd) {

    enum Fate {
        SAME,
        FORMATTED,
        REPLACED
    }

    static Piece same(int aStart, int bStart, int length) {
        return new Piece(Fate.SAME, aStart, aStart + length, bStart, bStart + length);
    }

    static Piece replaced(int aStart, int aEnd, int bStart, int bEnd) {
        return new Piece(Fate.REPLACED, aStart, aEnd, bStart, bEnd);
    }

    boolean same() {
        return fate == Fate.SAME;
    }

    boolean isReplaced() {
        return fate == Fate.REPLACED;
    }

    boolean isInsertion() {
        return isReplaced() && aStart == aEnd;
    }

    boolean isDeletion() {
        return isReplaced() && bStart == bEnd;
    }

    boolean isNothing() {
        return aStart == aEnd && bStart == bEnd;
    }

    Piece replacedUpTo(Piece last) {
        return replaced(aStart, last.aEnd, bStart, last.bEnd);
    }

    /** Further on by so many tokens, as an insertion or deletion may stand among equal ones. */
    Piece shifted(int by) {
        return new Piece(fate, aStart + by, aEnd + by, bStart + by, bEnd + by);
    }
}
