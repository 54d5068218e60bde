package org.constitutionreview.workflow.meeting;

/** What a point raised at a meeting came to, and so what must be done about it before the next papers. */
public enum PointKind {
    /** Must be made, with its wording. */
    AGREED_AMENDMENT,
    /** Must be made; the wording is left to the owner. */
    DRAFTING_INSTRUCTION,
    /** To be kept, or explained. */
    OFFICER_UNDERTAKING,
    /** To be taken up, or declined with a reason. */
    SUGGESTION,
    /** Leaves a follow-up action. */
    REFERRAL,
    QUESTION_ANSWERED,
    COMMENT;

    /** The meeting's recommendation is subject to it. */
    boolean binds() {
        return this == AGREED_AMENDMENT || this == DRAFTING_INSTRUCTION;
    }

    /** Something has to be done to the text, or accounted for. */
    boolean demands() {
        return binds() || this == OFFICER_UNDERTAKING || this == SUGGESTION;
    }
}
