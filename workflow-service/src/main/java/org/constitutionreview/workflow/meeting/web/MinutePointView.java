package org.constitutionreview.workflow.meeting.web;

import java.util.UUID;
import org.constitutionreview.workflow.meeting.Discharge;
import org.constitutionreview.workflow.meeting.MinutePoint;
import org.constitutionreview.workflow.meeting.PointKind;
import org.constitutionreview.workflow.meeting.PointState;
import org.constitutionreview.workflow.meeting.web.AgendaItemView.IdAndName;
import org.jspecify.annotations.Nullable;

/** A point raised, with how it stands. */
public record MinutePointView(
        UUID id,
        UUID agendaItemId,
        IdAndName body,
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
        PointState state,
        @Nullable Discharge dischargedBy,
        MinutePoint.@Nullable Explanation explanation,
        MinutePoint.@Nullable Confirmation confirmation,
        MinutePoint.@Nullable SentBack sentBack) {

    public static MinutePointView of(MinutePoint point, @Nullable Discharge discharge) {
        return new MinutePointView(
                point.id(),
                point.agendaItemId(),
                new IdAndName(point.body(), point.bodyName()),
                point.kind(),
                point.member(),
                point.paragraph(),
                point.said(),
                point.wording(),
                point.answeredBy(),
                point.answer(),
                point.minuteReference(),
                point.beforeTheMeeting(),
                point.corrects(),
                point.state(discharge),
                discharge,
                point.explanation(),
                point.confirmation(),
                point.sentBack());
    }
}
