package org.constitutionreview.workflow.review;

/** How far a review is. */
public enum ReviewState {
    /** Its time hasn't come. */
    PLANNED,
    /** The owner has been asked. */
    OPEN,
    /** The owner has been asked, and the date has passed. */
    OVERDUE,
    /** The owner has proposed an amendment, which is under way. */
    AMENDMENT,
    /** Ended: the owner found nothing to change. */
    NO_CHANGE,
    /** Ended: the amendment has ended, one way or another. */
    DONE;

    boolean isWaitingForTheOwner() {
        return this == OPEN || this == OVERDUE;
    }

    boolean isEnded() {
        return this == NO_CHANGE || this == DONE;
    }
}
