package org.constitutionreview.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The papers of a meeting are out. Time and link are the evidence of notice. */
public record PapersPublished(
        AmendmentInBrief amendment,
        UUID agendaItem,
        String body,
        LocalDate meetingDate,
        Instant publishedAt,
        String link,
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
