package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** One consultee is asked. The consultation is open through the whole of the day on which it closes, London time. */
public record ConsultationOpened(
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
