package org.constitutionreview.workflow.meeting;

/** How a point is accounted for that isn't made. */
public enum Explained {
    /** A suggestion isn't taken up. */
    DECLINED,
    /** An undertaking can't be kept, or is kept otherwise. */
    EXPLAINED,
    /** An agreed change isn't made; the Monitoring Officer consents, and Council is told. */
    LEFT_OUT;

    boolean suits(PointKind kind) {
        return switch (this) {
            case DECLINED -> kind == PointKind.SUGGESTION;
            case EXPLAINED -> kind == PointKind.OFFICER_UNDERTAKING;
            case LEFT_OUT -> kind.binds();
        };
    }
}
