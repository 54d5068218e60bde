package org.constitutionreview.document.draft;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has happened to a draft. */
@Component
public class RevisionList {

    private final Revisions revisions;

    RevisionList(Revisions revisions) {
        this.revisions = revisions;
    }

    /** @param before a revision's number; the list starts with the one before it, or with the last */
    public List<RevisionView> of(Draft draft, @Nullable Integer before, int limit) {
        var history = revisions.of(draft);
        return history.revisions().stream()
                .filter(revision -> before == null || revision.number() < before)
                .sorted(Comparator.comparing(Revision::number).reversed())
                .limit(limit)
                .map(revision -> view(revision, history))
                .toList();
    }

    private static RevisionView view(Revision revision, History history) {
        return new RevisionView(
                revision.number(),
                revision.author(),
                revision.at(),
                revision.note(),
                revision.instruction(),
                revision.operations(),
                revision.authority(),
                revision.discharges(),
                revision.touched(),
                revision.mergedOver(),
                revision.undoes(),
                revision.restores(),
                revision.onto(),
                history.undoneBy(revision.number()).orElse(null));
    }
}
