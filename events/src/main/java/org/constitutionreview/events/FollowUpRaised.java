package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body has referred a matter to somebody, apart from the amendment. */
public record FollowUpRaised(
        AmendmentInBrief amendment,
        UUID followUp,
        String what,
        String originatingBody,
        String receiver,
        @Nullable LocalDate due,
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
