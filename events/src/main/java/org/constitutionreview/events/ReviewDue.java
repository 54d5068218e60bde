package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** It is time to review a document. */
public record ReviewDue(
        UUID review, String document, String title, String municipalYear, LocalDate due, Audience audience, String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.REVIEWS;
    }

    @Override
    public String key() {
        return review.toString();
    }
}
