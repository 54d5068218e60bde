package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** A body has decided. The outcome is one of its words, e.g. {@code RECOMMENDED_SUBJECT_TO_AMENDMENTS}. */
public record DecisionRecorded(
        AmendmentInBrief amendment,
        UUID agendaItem,
        String body,
        LocalDate meetingDate,
        String outcome,
        String resolution,
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
