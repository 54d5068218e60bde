package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** New editions are the text in force, for all documents of one amendment at one moment. Documents are ids. */
public record EditionCameIntoForce(
        UUID amendmentId,
        List<String> documents,
        List<String> titles,
        LocalDate inForceFrom,
        String resolution,
        int step,
        String contentHash,
        Audience audience,
        String page)
        implements Event {

    public EditionCameIntoForce {
        documents = Lists.copyOf(documents);
        titles = Lists.copyOf(titles);
    }

    @Override
    public Topic topic() {
        return Topic.DOCUMENTS;
    }

    @Override
    public String key() {
        return "timeline";
    }
}
