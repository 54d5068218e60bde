package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.backend.Problem;
import org.constitutionreview.gateway.text.Provision;
import org.constitutionreview.gateway.text.Redline;
import org.jspecify.annotations.Nullable;

/**
 * A document's text inside one amendment, at one revision.
 *
 * @param outdated whether the text in force has changed since the draft was begun
 * @param conflicts with what has come into force, that nobody has decided yet
 * @param authorities what a change may rest on and settle
 */
public record Draft(
        String draftId,
        @Nullable String amendmentId,
        String documentId,
        String title,
        boolean outdated,
        int revision,
        int head,
        boolean canEdit,
        List<Redline.Authority> authorities,
        List<Problem.Conflict> conflicts,
        List<Provision> provisions) {

    public boolean isLatest() {
        return revision == head;
    }
}
