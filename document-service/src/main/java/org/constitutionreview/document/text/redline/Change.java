package org.constitutionreview.document.text.redline;

/** What happened to one provision; renumbering alone leaves it the {@link #SAME}. */
public enum Change {
    SAME,
    REWORDED,
    /** The same words look otherwise: bold, italic or linked. */
    FORMATTED,
    INSERTED,
    DELETED,
    MOVED,
    MOVED_AND_REWORDED,
    /** Is new, and its words stood in another provision before. */
    SPLIT,
    /** Is gone, and its words stand in another provision now. */
    MERGED;

    static Change of(boolean moved, boolean reworded, boolean formatted) {
        if (moved) {
            return reworded ? MOVED_AND_REWORDED : MOVED;
        }
        return reworded ? REWORDED : formatted ? FORMATTED : SAME;
    }

    public boolean isReworded() {
        return this == REWORDED || this == MOVED_AND_REWORDED;
    }

    public boolean isMoved() {
        return this == MOVED || this == MOVED_AND_REWORDED;
    }
}
