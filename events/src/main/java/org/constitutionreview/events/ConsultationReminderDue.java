package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** One consultee has not answered yet, and the end is near. */
public record ConsultationReminderDue(
        AmendmentInBrief amendment,
        UUID consultation,
        String consultee,
        LocalDate closes,
        Audience audience,
        String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
