package org.constitutionreview.events;

/** The year of reviews has been reported to FaGG. */
public record CycleReported(String municipalYear, int reviewed, int amended, Audience audience, String page)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.REVIEWS;
    }

    @Override
    public String key() {
        return municipalYear;
    }
}
