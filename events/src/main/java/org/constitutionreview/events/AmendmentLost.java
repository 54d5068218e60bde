package org.constitutionreview.events;

/** A body has ended the amendment: not recommended, or lost. */
public record AmendmentLost(AmendmentInBrief amendment, String body, String outcome, Audience audience, String page)
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
