package org.constitutionreview.document.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Unsaved;
import org.constitutionreview.document.draft.UnsavedWords;
import org.constitutionreview.document.draft.UnsavedWords.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/drafts/{draftId}/unsaved")
class UnsavedController {

    private final UnsavedWords words;

    UnsavedController(UnsavedWords words) {
        this.words = words;
    }

    /** @param key the Idempotency-Key with which the form will be sent */
    record Typing(
            @NotNull UUID key,
            @NotNull Integer baseRevision,
            @NotNull @Pattern(regexp = "EDIT|INSERT|MOVE|DELETE") String change,
            @Size(max = 50_000) @Nullable String heading,
            @Size(max = 100_000) @Nullable String text,
            @Size(max = 100) @Nullable String what,
            @Size(max = 2000) @Nullable String note) {

        Typed typed() {
            return new Typed(key, baseRevision, change, heading, text, what, note);
        }
    }

    record Kept(List<Unsaved> items) {}

    /** The caller's own alone. */
    @GetMapping
    Kept kept(@PathVariable UUID draftId, Caller caller) {
        return new Kept(words.of(caller, draftId));
    }

    /** Replaces what was kept for this place; the last one stands, so it needs no Idempotency-Key. */
    @PutMapping("/{provisionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable UUID draftId,
            @PathVariable UUID provisionId,
            @Valid @RequestBody Typing typing,
            Caller caller) {
        words.keep(caller, draftId, provisionId, typing.typed());
    }

    @DeleteMapping("/{provisionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID draftId, @PathVariable UUID provisionId, Caller caller) {
        words.discard(caller, draftId, provisionId);
    }
}
