package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** The monitoring officer has cleared the papers; they are frozen. */
public record PapersCleared(
        AmendmentInBrief amendment,
        UUID agendaItem,
        String body,
        LocalDate meetingDate,
        String contentHash,
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
