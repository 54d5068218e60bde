package org.constitutionreview.workflow.calendar;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.Meeting;
import org.constitutionreview.workflow.setup.Meetings;
import org.springframework.stereotype.Component;

/** Which of a body's coming meetings can still be made. */
@Component
public class AgendaOptions {

    private final Meetings meetings;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    AgendaOptions(Meetings meetings, WorkingDays workingDays, BusinessClock clock) {
        this.meetings = meetings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** All from today on, soonest first, those that are too near included. */
    public List<AgendaOption> of(Body body) {
        LocalDate today = clock.today();
        return meetings.between(body.id(), today, null).stream()
                .map(meeting -> option(body, meeting, today))
                .toList();
    }

    private AgendaOption option(Body body, Meeting meeting, LocalDate today) {
        if (!body.needsNotice()) {
            return new AgendaOption(meeting.id(), body.id(), meeting.date(), null, true, null);
        }
        var deadline = PublicationDeadline.of(meeting.date(), body.clearDaysNotice(), workingDays);
        boolean canBeMade = deadline.isMetOn(today);
        return new AgendaOption(
                meeting.id(),
                body.id(),
                meeting.date(),
                deadline.publishBy(),
                canBeMade,
                canBeMade
                        ? null
                        : "The papers should have been published by %s: %s"
                                .formatted(Words.of(deadline.publishBy()), deadline.why()));
    }
}
