package org.constitutionreview.events;

import java.util.UUID;

/** The owner has reviewed a document and found nothing to change. */
public record NoChangeConfirmed(
        UUID review, String document, String title, String municipalYear, String reason, Audience audience, String page)
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
