package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.edition.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The text of a document inside one amendment, as a head that moves from revision to revision.
 *
 * @param editionId what it is based on
 * @param revisions ids, the first revision first; revision 0 is the edition's own text
 * @param kept the text of the last revision
 */
@Document("drafts")
public record Draft(
        @Id UUID id,
        UUID amendmentId,
        String documentId,
        String title,
        UUID editionId,
        DraftAccess access,
        List<UUID> revisions,
        Kept kept,
        @Version @Nullable Long version) {

    static Draft of(UUID id, UUID amendmentId, Edition base, DraftAccess access) {
        return new Draft(
                id, amendmentId, base.documentId(), base.title(), base.id(), access, List.of(), base.kept(), null);
    }

    public int head() {
        return revisions.size();
    }

    @Nullable
    UUID headId() {
        return revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
    }

    void requireEditor(Caller caller) {
        caller.require(
                access.list().mayEdit(caller),
                "You can't edit this draft now. Only its editors can, while the amendment waits for them.");
    }

    public boolean mayEdit(Caller caller) {
        return access.list().mayEdit(caller);
    }
}
