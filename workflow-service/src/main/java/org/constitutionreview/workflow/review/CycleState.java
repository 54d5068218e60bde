package org.constitutionreview.workflow.review;

/** How far a year of reviews is. */
public enum CycleState {
    /** Owners and due dates are proposed, for a governance officer to settle. */
    PLANNING,
    RUNNING,
    /** All reviews have ended. */
    TO_REPORT,
    /** FaGG has the year's report. */
    REPORTED
}
