package org.constitutionreview.document.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.archive.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One step of the timeline: from this date these editions are in force, all of them at one moment.
 *
 * @param number 1, 2, 3 …
 * @param previousHash the hash of the step before; "" for the first
 * @param commencementId null for an import
 */
@Document("steps")
public record Step(
        @Id int number,
        LocalDate date,
        List<Change> changes,
        String resolution,
        @Nullable UUID commencementId,
        @Nullable UUID amendmentId,
        Instant recordedAt,
        String previousHash,
        String hash) {

    public static final String NO_STEP_BEFORE = "";

    /** @param contentHash of the edition, so that the chain of hashes covers the words as well */
    public record Change(String documentId, UUID editionId, String contentHash) {}

    /** What is known of a step before its place in the timeline is. */
    public record Plan(
            LocalDate date,
            List<Edition> editions,
            String resolution,
            @Nullable UUID commencementId,
            @Nullable UUID amendmentId) {}

    static Step of(Plan plan, int number, String previousHash, Instant recordedAt) {
        var changes = plan.editions().stream()
                .map(edition -> new Change(
                        edition.documentId(), edition.id(), edition.kept().contentHash()))
                .toList();
        var step = new Step(
                number,
                plan.date(),
                changes,
                plan.resolution(),
                plan.commencementId(),
                plan.amendmentId(),
                recordedAt,
                previousHash,
                "");
        return step.withHash(step.computedHash());
    }

    public String computedHash() {
        var hash = new Sha256().add(number).add(date).add(changes.size());
        changes.forEach(
                change -> hash.add(change.documentId()).add(change.editionId()).add(change.contentHash()));
        return hash.add(resolution)
                .add(Objects.toString(commencementId, ""))
                .add(Objects.toString(amendmentId, ""))
                .add(recordedAt.toEpochMilli())
                .add(previousHash)
                .hex();
    }

    private Step withHash(String computed) {
        return new Step(
                number, date, changes, resolution, commencementId, amendmentId, recordedAt, previousHash, computed);
    }
}
