package org.constitutionreview.events;

/** The amendment is withdrawn. */
public record AmendmentWithdrawn(AmendmentInBrief amendment, String reason, Audience audience, String page)
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
