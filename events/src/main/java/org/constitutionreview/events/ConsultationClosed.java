package org.constitutionreview.events;

/** All consultees have answered, or the time is over. */
public record ConsultationClosed(
        AmendmentInBrief amendment, int responses, int consultees, Audience audience, String page) implements Event {

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
