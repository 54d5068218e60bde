package org.constitutionreview.workflow.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;

/**
 * One thing said or agreed at a meeting.
 *
 * @param member as the officer's note has it; none: not recorded
 * @param paragraph as numbered in the papers that the meeting saw
 * @param wording exact words, where the meeting agreed some
 * @param beforeTheMeeting raised with an officer beforehand
 * @param corrects the point as it was noted before the minutes were approved
 * @param corrected whether the approved minutes have another in its place
 */
public record MinutePoint(
        UUID id,
        UUID agendaItemId,
        UUID amendmentId,
        String body,
        String bodyName,
        PointKind kind,
        @Nullable String member,
        @Nullable String paragraph,
        String said,
        @Nullable String wording,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable String minuteReference,
        boolean beforeTheMeeting,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable Explanation explanation,
        @Nullable Confirmation confirmation,
        @Nullable SentBack sentBack) {

    public record Explanation(Explained outcome, String reason, PersonInBrief by, Instant at) {}

    /** @param revision of the draft in which the officer saw it made; a later edit of it is to be confirmed again */
    public record Confirmation(PersonInBrief by, Instant at, int revision) {}

    /** @param revision of the draft that was found wanting; only a later one can settle the point */
    public record SentBack(String reason, int revision, PersonInBrief by, Instant at) {}

    static MinutePoint raisedAt(AgendaItem item, Minutes.Raised raised, @Nullable UUID corrects) {
        return new MinutePoint(
                UUID.randomUUID(),
                item.id(),
                item.amendmentId(),
                item.body(),
                item.bodyName(),
                raised.kind(),
                raised.member(),
                raised.paragraph(),
                raised.said(),
                raised.wording(),
                raised.answeredBy(),
                raised.answer(),
                raised.minuteReference(),
                raised.beforeTheMeeting(),
                corrects,
                false,
                null,
                null,
                null);
    }

    /** Whether something has to be done about it, or accounted for. */
    boolean demands() {
        return kind.demands() && !corrected;
    }

    /** "paragraph 13.7: …", as lists of what is missing name it. */
    public String inWords() {
        return (paragraph == null ? "" : "Paragraph " + paragraph + ": ") + said;
    }

    /** @param discharge the latest edit that still stands and settles it, if there is one */
    public PointState state(@Nullable Discharge discharge) {
        if (corrected) {
            return PointState.CORRECTED;
        }
        if (!kind.demands()) {
            return kind == PointKind.REFERRAL ? PointState.DISCHARGED : PointState.NOTHING_TO_DO;
        }
        if (explanation != null) {
            return explanation.outcome() == Explained.DECLINED ? PointState.DECLINED : PointState.EXPLAINED;
        }
        if (discharge == null || sentBack != null && discharge.revision() <= sentBack.revision()) {
            return PointState.OPEN;
        }
        return confirmation == null || discharge.revision() > confirmation.revision()
                ? PointState.DISCHARGED
                : PointState.CONFIRMED;
    }

    static MinutePoint of(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        PersonInBrief explainer = row.personOrNull("explained_by");
        PersonInBrief confirmer = row.personOrNull("confirmed_by");
        PersonInBrief sender = row.personOrNull("sent_back_by");
        return new MinutePoint(
                row.id("id"),
                row.id("agenda_item_id"),
                row.id("amendment_id"),
                row.text("body"),
                row.text("body_name"),
                row.choice("kind", PointKind.class),
                row.textOrNull("member"),
                row.textOrNull("paragraph"),
                row.text("said"),
                row.textOrNull("wording"),
                row.textOrNull("answered_by"),
                row.textOrNull("answer"),
                row.textOrNull("minute_reference"),
                row.flag("before_the_meeting"),
                row.idOrNull("corrects"),
                row.flag("corrected"),
                explainer == null
                        ? null
                        : new Explanation(
                                row.choice("explained_as", Explained.class),
                                row.text("explanation"),
                                explainer,
                                row.moment("explained_at")),
                confirmer == null
                        ? null
                        : new Confirmation(confirmer, row.moment("confirmed_at"), row.number("confirmed_revision")),
                sender == null
                        ? null
                        : new SentBack(
                                row.text("sent_back_reason"),
                                row.number("sent_back_revision"),
                                sender,
                                row.moment("sent_back_at")));
    }
}
