package org.constitutionreview.document.text.redline;

/** What happened to one provision; renumbering alone leaves it the {@link #SAME}. */
public enum Change {
    SAME,
    REWORDED,
    INSERTED,
    DELETED,
    MOVED,
    MOVED_AND_REWORDED;

    static Change of(boolean moved, boolean reworded) {
        return moved ? (reworded ? MOVED_AND_REWORDED : MOVED) : reworded ? REWORDED : SAME;
    }

    public boolean isReworded() {
        return this == REWORDED || this == MOVED_AND_REWORDED;
    }

    public boolean isMoved() {
        return this == MOVED || this == MOVED_AND_REWORDED;
    }
}
