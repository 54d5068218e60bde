package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.edition.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The text of a document inside one amendment, as a head that moves from revision to revision.
 *
 * @param editionId what it was based on when it was opened
 * @param revisions ids, the first revision first; revision 0 is the edition's own text
 * @param kept the text of the last revision
 * @param bases what it has been brought onto since, the first one first
 * @param conflicts in which words that came into force and the draft's own contradict each other, until somebody decides
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
        List<Basis> bases,
        List<Conflict> conflicts,
        @Version @Nullable Long version) {

    public Draft {
        bases = bases == null ? List.of() : List.copyOf(bases);
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    /** @param revision the first that stands on it */
    record Basis(int revision, UUID editionId) {}

    static Draft of(UUID id, UUID amendmentId, Edition base, DraftAccess access) {
        return new Draft(
                id,
                amendmentId,
                base.documentId(),
                base.title(),
                base.id(),
                access,
                List.of(),
                base.kept(),
                List.of(),
                List.of(),
                null);
    }

    public int head() {
        return revisions.size();
    }

    /** The edition that a revision's changes are changes of. */
    public UUID basis(int revision) {
        return bases.stream()
                .filter(basis -> basis.revision() <= revision)
                .reduce((earlier, later) -> later)
                .map(Basis::editionId)
                .orElse(editionId);
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
