package org.constitutionreview.events;

/** The owner has answered every comment; consultees can see how. */
public record ResponsesAnswered(AmendmentInBrief amendment, Audience audience, String page) implements Event {

    @Override
    public Topic topic() {
        return Topic.AMENDMENTS;
    }

    @Override
    public String key() {
        return amendment.id().toString();
    }
}
