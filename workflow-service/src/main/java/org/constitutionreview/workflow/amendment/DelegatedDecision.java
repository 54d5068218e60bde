package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/**
 * The record of a decision that an officer made alone (SI 2014/2095, regulation 7).
 *
 * @param power the delegation it rests on
 * @param alternatives considered and rejected
 * @param conflicts interests declared
 */
public record DelegatedDecision(
        Choice outcome,
        @Nullable String power,
        @Nullable String consulted,
        String reasons,
        @Nullable String alternatives,
        @Nullable String conflicts,
        @Nullable PersonInBrief by,
        @Nullable Instant at) {

    public enum Choice {
        APPROVED,
        RETURNED,
        NOT_WITHIN_MY_POWERS
    }
}
