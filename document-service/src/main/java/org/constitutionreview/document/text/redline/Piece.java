package org.constitutionreview.document.text.redline;

/** A stretch of tokens from {@code a} that stayed as the stretch from {@code b}, or was replaced by it. */
record Piece(boolean same, int aStart, int aEnd, int bStart, int bEnd) {

    boolean isInsertion() {
        return !same && aStart == aEnd;
    }

    boolean isDeletion() {
        return !same && bStart == bEnd;
    }

    Piece changedUpTo(Piece last) {
        return new Piece(false, aStart, last.aEnd, bStart, last.bEnd);
    }

    /** Moved by so many equal tokens, as an insertion or deletion may be. */
    Piece shifted(int by) {
        return new Piece(same, aStart + by, aEnd + by, bStart + by, bEnd + by);
    }
}
