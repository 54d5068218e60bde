package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** The papers are not published yet, and the last day for it is near, or past. */
public record PublicationDeadlineNear(
        AmendmentInBrief amendment,
        UUID agendaItem,
        String body,
        LocalDate meetingDate,
        LocalDate publishBy,
        boolean missed,
        Audience audience,
        String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
