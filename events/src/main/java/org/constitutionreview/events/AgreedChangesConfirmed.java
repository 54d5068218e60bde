package org.constitutionreview.events;

/** A governance officer has confirmed that the draft holds what the body agreed. */
public record AgreedChangesConfirmed(AmendmentInBrief amendment, String body, Audience audience, String page)
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
