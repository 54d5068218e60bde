package org.constitutionreview.document.text.redline;

import org.constitutionreview.document.text.Inline;

/**
 * A stretch of words that stayed, came or went.
 *
 * @param text the plain words, with cross-references as they read before (deleted) or after
 */
public record Segment(Op op, Inline inline, String text) {

    /** What happened to the words. */
    public enum Op {
        SAME,
        INSERTED,
        DELETED
    }
}
