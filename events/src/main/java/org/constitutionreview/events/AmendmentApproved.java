package org.constitutionreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text is approved, by Full Council or under delegated powers. It comes into force on the date, or when the condition is met. */
public record AmendmentApproved(
        AmendmentInBrief amendment,
        @Nullable LocalDate commencement,
        @Nullable String condition,
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
