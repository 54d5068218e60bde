package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.jspecify.annotations.Nullable;

/**
 * What a referral leaves to do: in the originating body's action log until it is closed, in the receiving body's forward plan, and
 * shown at the document's next review.
 *
 * @param receiver a body's id, or an officer in words
 * @param receiverName the body's name, or the officer in words
 */
public record FollowUp(
        UUID id,
        String what,
        String receiver,
        String receiverName,
        String originatingBody,
        AmendmentInBrief amendment,
        @Nullable LocalDate due,
        State state,
        @Nullable String closedHow) {

    public enum State {
        OPEN,
        CLOSED
    }
}
