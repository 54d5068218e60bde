package org.constitutionreview.events;

/** The check has sent the proposal back to its owner. */
public record ProposalReturned(AmendmentInBrief amendment, String reason, Audience audience, String page)
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
