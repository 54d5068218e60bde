package org.constitutionreview.gateway.amendment;

import java.time.Instant;
import java.util.Set;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;

/** One thing said or agreed at a meeting, and what became of it. */
public record MinutePoint(
        String id,
        @Nullable String agendaItemId,
        String kind,
        @Nullable String member,
        @Nullable String paragraph,
        @Nullable String said,
        @Nullable String wording,
        @Nullable String minuteReference,
        String state,
        @Nullable Explanation explanation,
        @Nullable Confirmation confirmation,
        @Nullable SentBack sentBack) {

    private static final Set<String> DEMANDING =
            Set.of("AGREED_AMENDMENT", "DRAFTING_INSTRUCTION", "OFFICER_UNDERTAKING", "SUGGESTION");

    public record Explanation(@Nullable String outcome, @Nullable String reason, @Nullable Person by) {}

    public record Confirmation(@Nullable Person by, @Nullable Instant at) {}

    public record SentBack(@Nullable String reason, @Nullable Person by, @Nullable Instant at) {}

    /** Whether the meeting's recommendation or an officer's word depends on it. */
    public boolean isToBeSettled() {
        return DEMANDING.contains(kind);
    }

    public boolean isOpen() {
        return isToBeSettled() && state.equals("OPEN");
    }
}
