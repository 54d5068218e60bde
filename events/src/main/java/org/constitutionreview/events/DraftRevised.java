package org.constitutionreview.events;

import java.util.List;
import java.util.UUID;

/** A draft has a new revision. Concerns the audit trail, so its audience is empty. */
public record DraftRevised(
        UUID amendmentId,
        UUID draft,
        String document,
        int revision,
        String author,
        String contentHash,
        List<UUID> discharges,
        Audience audience,
        String page)
        implements Event {

    public DraftRevised {
        discharges = Lists.copyOf(discharges);
    }

    @Override
    public Topic topic() {
        return Topic.DOCUMENTS;
    }

    @Override
    public String key() {
        return draft.toString();
    }
}
