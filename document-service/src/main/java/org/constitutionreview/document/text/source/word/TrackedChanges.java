package org.constitutionreview.document.text.source.word;

/** What becomes of the tracked changes that a file holds; the text is always one side of them, never both. */
public enum TrackedChanges {
    /** As if somebody had accepted all of them. */
    ACCEPT,
    /** As if somebody had rejected all of them. */
    REJECT,
    /** A file that holds any is refused. */
    STOP
}
