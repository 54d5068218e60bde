package org.constitutionreview.document.search;

/** Which texts are searched. */
public enum Scope {
    /** The Constitution, today or as at a date. */
    IN_FORCE,
    /** The drafts that the caller may read. */
    DRAFTS
}
