package org.constitutionreview.document.edition;

import java.util.UUID;
import org.constitutionreview.document.archive.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One immutable state of a document's text, and what made it. The timeline says when it was in force.
 *
 * @param amendmentId null for a text that was imported, or corrected
 */
@Document("editions")
public record Edition(
        @Id UUID id,
        String documentId,
        String title,
        Part part,
        Kept kept,
        String resolution,
        @Nullable UUID amendmentId,
        @Nullable String amendmentTitle,
        @Nullable Correction correction) {

    /** Whether its words are those of an imported file, so that a later file may follow it. */
    public boolean isImported() {
        return amendmentId == null && correction == null;
    }
}
