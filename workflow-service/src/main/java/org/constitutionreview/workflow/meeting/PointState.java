package org.constitutionreview.workflow.meeting;

/** Where a point raised stands. Worked out each time, because undoing an edit opens its point again. */
public enum PointState {
    NOTHING_TO_DO,
    /** The approved minutes have another point in its place. */
    CORRECTED,
    OPEN,
    /** An edit settles it. */
    DISCHARGED,
    /** An officer has confirmed that edit. */
    CONFIRMED,
    EXPLAINED,
    DECLINED
}
