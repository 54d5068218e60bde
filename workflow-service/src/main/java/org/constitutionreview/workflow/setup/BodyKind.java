package org.constitutionreview.workflow.setup;

/** What a body may do with an amendment. */
public enum BodyKind {
    /** Recommends; a public meeting with notice. */
    COMMITTEE,
    /** Advises, and can't hold anything back; no public meeting. */
    ADVISORY,
    /** Decides; a public meeting with notice and summons. */
    COUNCIL
}
