package org.constitutionreview.workflow.setup;

/** Who decides on changes to a document, and what goes with it. */
public enum DocumentRule {
    COUNCIL,
    /** For Council alone, and publicised: the members' code (Localism Act 2011, section 28). */
    COUNCIL_PUBLICISED,
    /** To the Independent Remuneration Panel first: members' allowances (SI 2003/1021). */
    PANEL_FIRST,
    /** The Leader's own: executive delegations (Local Government Act 2000, section 9E). */
    LEADER
}
