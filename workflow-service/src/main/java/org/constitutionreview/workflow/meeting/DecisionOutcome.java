package org.constitutionreview.workflow.meeting;

import java.util.Set;
import org.constitutionreview.workflow.setup.BodyKind;

/** What a body can decide on an amendment, and what follows for its journey. */
public enum DecisionOutcome {
    RECOMMENDED("recommended", Follows.ON, BodyKind.COMMITTEE),
    RECOMMENDED_SUBJECT_TO_AMENDMENTS("recommended subject to amendments", Follows.ON, BodyKind.COMMITTEE),
    NOT_RECOMMENDED("not recommended", Follows.STOPPED, BodyKind.COMMITTEE),
    NOTED("noted", Follows.ON, BodyKind.COMMITTEE, BodyKind.ADVISORY),
    AGREED("agreed", Follows.ON, BodyKind.ADVISORY),
    AGREED_WITH_COMMENTS("agreed with comments", Follows.ON, BodyKind.ADVISORY),
    MORE_WORK_ADVISED("more work advised", Follows.ON, BodyKind.ADVISORY),
    APPROVED("approved", Follows.ON, BodyKind.COUNCIL),
    APPROVED_SUBJECT_TO_AMENDMENTS("approved subject to amendments", Follows.ON, BodyKind.COUNCIL),
    LOST("lost", Follows.STOPPED, BodyKind.COUNCIL),
    ADJOURNED("adjourned", Follows.AGAIN, BodyKind.COUNCIL),
    REFERRED_BACK("referred back", Follows.BACK, BodyKind.COMMITTEE, BodyKind.COUNCIL),
    DEFERRED("deferred", Follows.AGAIN, BodyKind.COMMITTEE, BodyKind.ADVISORY, BodyKind.COUNCIL),
    /** Only where the Monitoring Officer has asked the meeting for it. */
    WITHDRAWN("withdrawn", Follows.STOPPED, BodyKind.COMMITTEE, BodyKind.COUNCIL);

    private final String words;
    private final Follows follows;
    private final Set<BodyKind> bodies;

    DecisionOutcome(String words, Follows follows, BodyKind... bodies) {
        this.words = words;
        this.follows = follows;
        this.bodies = Set.of(bodies);
    }

    public String words() {
        return words;
    }

    Follows follows() {
        return follows;
    }

    boolean isOpenTo(BodyKind body) {
        return bodies.contains(body);
    }

    boolean isApproval() {
        return this == APPROVED || this == APPROVED_SUBJECT_TO_AMENDMENTS;
    }

    boolean isSubjectToAmendments() {
        return this == RECOMMENDED_SUBJECT_TO_AMENDMENTS || this == APPROVED_SUBJECT_TO_AMENDMENTS;
    }

    /** What the diagram's gateways ask after a meeting. */
    enum Follows {
        /** To the next stage. */
        ON,
        /** To another meeting of the same body. */
        AGAIN,
        /** To the policy owner. */
        BACK,
        /** The end. */
        STOPPED
    }
}
