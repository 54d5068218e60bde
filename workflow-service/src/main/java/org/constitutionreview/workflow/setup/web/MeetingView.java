package org.constitutionreview.workflow.setup.web;

import java.time.LocalDate;
import java.time.LocalTime;
import org.constitutionreview.workflow.calendar.PublicationDeadline;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with what follows from its date.
 *
 * @param publishBy the last day for publishing its papers; absent where the body needs no notice
 * @param publishByWhy the rule in words
 */
record MeetingView(
        String id,
        String body,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable String place,
        @Nullable LocalDate publishBy,
        @Nullable String publishByWhy) {

    static MeetingView of(Meeting meeting, @Nullable Body body, WorkingDays workingDays) {
        PublicationDeadline deadline = body == null || !body.needsNotice()
                ? null
                : PublicationDeadline.of(meeting.date(), body.clearDaysNotice(), workingDays);
        return new MeetingView(
                meeting.id(),
                meeting.body(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                deadline == null ? null : deadline.publishBy(),
                deadline == null ? null : deadline.why());
    }
}
