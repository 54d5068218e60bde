package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy owner has proposed an amendment. Documents are titles; the owner is the name of a service. */
public record AmendmentProposed(
        AmendmentInBrief amendment,
        String owner,
        List<String> documents,
        String suggestedHeadOfChange,
        @Nullable LocalDate targetCouncilDate,
        Audience audience,
        String page)
        implements Event {

    public AmendmentProposed {
        documents = Lists.copyOf(documents);
    }

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
