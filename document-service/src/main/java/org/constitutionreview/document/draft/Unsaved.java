package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody has typed and not saved, so that it isn't lost with the browser. Theirs alone: it is no part of the draft.
 *
 * @param id of the draft, the person and the place
 * @param key the Idempotency-Key with which its form will be sent
 * @param change what the form was for: EDIT, INSERT, MOVE or DELETE
 * @param what further fields of the form, as the pages wrote them
 */
@Document("unsaved")
public record Unsaved(
        @Id String id,
        UUID draftId,
        String sub,
        UUID provisionId,
        UUID key,
        int baseRevision,
        String change,
        @Nullable String heading,
        @Nullable String text,
        @Nullable String what,
        @Nullable String note,
        Instant at) {}
