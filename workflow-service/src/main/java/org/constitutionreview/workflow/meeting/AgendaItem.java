package org.constitutionreview.workflow.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;

/**
 * One amendment at one meeting.
 *
 * @param publishBy last day for publishing the papers; none where the body needs no notice
 * @param minutesCheck whether the approved minutes say the same as the officer's note; none: not looked at yet
 * @param published when and where the pack was published: the evidence of notice
 */
public record AgendaItem(
        UUID id,
        UUID amendmentId,
        String stage,
        String body,
        String bodyName,
        int number,
        String meetingId,
        LocalDate meetingDate,
        @Nullable LocalDate publishBy,
        State state,
        @Nullable UUID paperId,
        @Nullable String contentHash,
        @Nullable String revisions,
        @Nullable Done cleared,
        @Nullable Published published,
        @Nullable Decision decision,
        @Nullable String nextMeeting,
        @Nullable MinutesCheck minutesCheck) {

    public enum State {
        PLANNED,
        CLEARED,
        PUBLISHED,
        DECIDED,
        PUT_OFF
    }

    /** The group whose papers nobody publishes; null when the meeting is public. */
    public @Nullable String advisoryBody() {
        return isPublic() ? null : body;
    }

    public record Done(PersonInBrief by, Instant at) {}

    public record Published(PersonInBrief by, Instant at, Instant publishedAt, String link) {}

    public record Decision(
            DecisionOutcome outcome, String resolution, PersonInBrief by, Instant at, boolean delegatesWording) {}

    public record MinutesCheck(boolean agree, PersonInBrief by, Instant at) {}

    /** Whether it is a public meeting's, with notice before it and minutes after it. */
    boolean isPublic() {
        return publishBy != null;
    }

    /** Whether its papers are frozen and their meeting has still to decide on them. */
    boolean isBeforeAMeeting() {
        return state == State.CLEARED || state == State.PUBLISHED;
    }

    static AgendaItem of(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        PersonInBrief clearer = row.personOrNull("cleared_by");
        PersonInBrief publisher = row.personOrNull("published_by");
        PersonInBrief decider = row.personOrNull("decided_by");
        PersonInBrief checker = row.personOrNull("minutes_checked_by");
        return new AgendaItem(
                row.id("id"),
                row.id("amendment_id"),
                row.text("stage"),
                row.text("body"),
                row.text("body_name"),
                row.number("number"),
                row.text("meeting_id"),
                row.date("meeting_date"),
                row.dateOrNull("publish_by"),
                row.choice("state", State.class),
                row.idOrNull("paper_id"),
                row.textOrNull("content_hash"),
                row.textOrNull("revisions"),
                clearer == null ? null : new Done(clearer, row.moment("cleared_at")),
                publisher == null
                        ? null
                        : new Published(
                                publisher, row.moment("recorded_at"), row.moment("published_at"), row.text("link")),
                decider == null
                        ? null
                        : new Decision(
                                row.choice("outcome", DecisionOutcome.class),
                                row.text("resolution"),
                                decider,
                                row.moment("decided_at"),
                                row.flag("delegates_wording")),
                row.textOrNull("next_meeting"),
                checker == null
                        ? null
                        : new MinutesCheck(row.flag("minutes_agree"), checker, row.moment("minutes_checked_at")));
    }
}
