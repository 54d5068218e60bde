package org.constitutionreview.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft has a new revision. Concerns the audit trail alone, so its audience is empty; unless the suite itself has made it, to
 * take up what came into force meanwhile: that is told to those who write in it.
 *
 * @param tookUp what came into force, in words
 */
public record DraftRevised(
        UUID amendmentId,
        UUID draft,
        String document,
        String title,
        int revision,
        String author,
        String contentHash,
        List<UUID> discharges,
        @Nullable String tookUp,
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
