package org.constitutionreview.document.commencement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.archive.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Approved texts, sealed, and what they wait for. Never changed: whether they have come into force is in the timeline.
 *
 * @param date null when a condition must be met first
 */
@Document("commencements")
public record Commencement(
        @Id UUID id,
        UUID amendmentId,
        String amendmentTitle,
        List<Sealed> texts,
        String resolution,
        @Nullable LocalDate date,
        @Nullable String condition,
        Instant approvedAt,
        String requestHash) {

    /** A draft's revision as approved. @param editionId what the draft was based on */
    public record Sealed(UUID draftId, int revision, String documentId, UUID editionId, Kept kept) {}

    public boolean changes(String documentId) {
        return texts.stream().anyMatch(text -> text.documentId().equals(documentId));
    }
}
