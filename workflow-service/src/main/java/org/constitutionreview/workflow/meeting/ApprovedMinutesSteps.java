package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.setup.Meeting;
import org.constitutionreview.workflow.setup.Meetings;
import org.springframework.stereotype.Component;

/** What the process {@code approved-minutes} asks of us. */
@Component("approvedMinutesSteps")
public class ApprovedMinutesSteps {

    /** The council's own practice: how long it leaves between two meetings of a body, where the calendar doesn't say. */
    static final int WEEKS_BETWEEN_MEETINGS = 6;

    private final AgendaItems items;
    private final Meetings meetings;

    ApprovedMinutesSteps(AgendaItems items, Meetings meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    /** A body approves its minutes when it meets next: by the calendar as it is when the decision is recorded. */
    public Date nextMeeting(String agendaItemId) {
        AgendaItem item = items.get(UUID.fromString(agendaItemId));
        LocalDate next = meetings.between(item.body(), item.meetingDate().plusDays(1), null).stream()
                .findFirst()
                .map(Meeting::date)
                .orElseGet(() -> item.meetingDate().plusWeeks(WEEKS_BETWEEN_MEETINGS));
        return Date.from(BusinessClock.startOf(next));
    }
}
