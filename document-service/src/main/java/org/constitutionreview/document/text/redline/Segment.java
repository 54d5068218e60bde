package org.constitutionreview.document.text.redline;

import org.constitutionreview.document.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that stayed, came or went, or stayed and looks otherwise.
 *
 * @param text the plain words, with cross-references as they read before (deleted) or after
 * @param formerly how the same words looked before; only of {@link Op#FORMATTED} ones
 */
public record Segment(Op op, Inline inline, String text, @Nullable Inline formerly) {

    /** What happened to the words. */
    public enum Op {
        SAME,
        /** Became bold or italic, or ceased to be, or leads elsewhere; the words are the same. */
        FORMATTED,
        INSERTED,
        DELETED
    }

    boolean changesWords() {
        return op == Op.INSERTED || op == Op.DELETED;
    }

    /** What became of the looks: "now bold, no longer a link"; "" where they stayed. */
    public String formatting() {
        return formerly == null ? "" : Formatting.between(formerly, inline);
    }

    /** The words in the text that is asked for: {@link Op#INSERTED} for the new one, {@link Op#DELETED} for the old. */
    Inline in(Op side) {
        if (op == Op.FORMATTED && formerly != null && side == Op.DELETED) {
            return formerly;
        }
        return changesWords() && op != side ? Inline.EMPTY : inline;
    }
}
