package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The amendment is on the agenda of a meeting. Publish-by is absent for a body without notice. */
public record AddedToAgenda(
        AmendmentInBrief amendment,
        UUID agendaItem,
        String body,
        LocalDate meetingDate,
        @Nullable LocalDate publishBy,
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
