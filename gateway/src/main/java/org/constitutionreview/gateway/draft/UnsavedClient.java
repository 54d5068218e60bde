package org.constitutionreview.gateway.draft;

import java.time.Instant;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/documents/drafts/{draftId}/unsaved")
interface UnsavedClient {

    /** The person's own. */
    @GetExchange
    Items<Unsaved> kept(@PathVariable String draftId);

    @PutExchange("/{provisionId}")
    void keep(@PathVariable String draftId, @PathVariable String provisionId, @RequestBody Typing typing);

    @DeleteExchange("/{provisionId}")
    void discard(@PathVariable String draftId, @PathVariable String provisionId);

    record Typing(
            String key,
            int baseRevision,
            String change,
            @Nullable String heading,
            @Nullable String text,
            @Nullable String what,
            @Nullable String note) {}

    record Unsaved(
            String provisionId,
            String key,
            int baseRevision,
            String change,
            @Nullable String heading,
            @Nullable String text,
            @Nullable String what,
            @Nullable String note,
            Instant at) {}
}
