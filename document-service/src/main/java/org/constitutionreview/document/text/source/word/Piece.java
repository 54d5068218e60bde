package org.constitutionreview.document.text.source.word;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that look alike, before it is known where its cross-references lead.
 *
 * @param link an address outside the file
 * @param pointer shared by all pieces of one cross-reference
 */
record Piece(String text, boolean bold, boolean italic, @Nullable String link, @Nullable Pointer pointer) {

    /**
     * Where a cross-reference leads.
     *
     * @param bookmark the name of its target
     * @param shows what the words beside it stand for
     */
    record Pointer(String bookmark, Shows shows) {}

    enum Shows {
        NUMBER,
        /** Whatever the target says, or anything at all. */
        WORDS,
        PAGE
    }

    static Piece of(String text) {
        return new Piece(text, false, false, null, null);
    }

    Piece withText(String other) {
        return new Piece(other, bold, italic, link, pointer);
    }
}
