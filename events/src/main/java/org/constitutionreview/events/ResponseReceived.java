package org.constitutionreview.events;

import java.util.UUID;

/** One consultee has answered; "no response" at the end counts as a position. */
public record ResponseReceived(
        AmendmentInBrief amendment,
        UUID consultation,
        String consultee,
        String position,
        Audience audience,
        String page)
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
