package org.constitutionreview.document.paper.word;

/** In which of the two texts a paragraph stands, and how Word calls that. */
enum Role {
    SAME(true, true, ""),
    INSERTED(false, true, "w:ins"),
    DELETED(true, false, "w:del"),
    MOVED_FROM(true, false, "w:moveFrom"),
    MOVED_TO(false, true, "w:moveTo");

    final boolean isBefore;
    final boolean isAfter;
    final String element;

    Role(boolean isBefore, boolean isAfter, String element) {
        this.isBefore = isBefore;
        this.isAfter = isAfter;
        this.element = element;
    }

    /** For rows: they can't be said to move. */
    Role unmoved() {
        return this == SAME ? SAME : isAfter ? INSERTED : DELETED;
    }

    boolean isMove() {
        return this == MOVED_FROM || this == MOVED_TO;
    }
}
