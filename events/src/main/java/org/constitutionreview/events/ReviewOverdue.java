package org.constitutionreview.events;

import java.time.LocalDate;
import java.util.UUID;

/** A review is late. */
public record ReviewOverdue(
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
