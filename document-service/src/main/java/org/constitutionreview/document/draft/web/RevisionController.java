package org.constitutionreview.document.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.Edit;
import org.constitutionreview.document.draft.Revised;
import org.constitutionreview.document.draft.Revising;
import org.constitutionreview.document.draft.RevisionList;
import org.constitutionreview.document.draft.RevisionView;
import org.constitutionreview.document.form.OperationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/drafts/{draftId}/revisions")
class RevisionController {

    private final Drafts drafts;
    private final Revising revising;
    private final RevisionList list;

    RevisionController(Drafts drafts, Revising revising, RevisionList list) {
        this.drafts = drafts;
        this.revising = revising;
        this.list = list;
    }

    record NewRevision(
            @NotNull Integer baseRevision,
            @NotEmpty @Size(max = 500) List<@NotNull OperationForm> operations,
            @Nullable UUID authorityId,
            @Nullable Set<@NotNull UUID> discharges,
            @Size(max = 2000) @Nullable String note,
            @Size(max = 5000) @Nullable String instruction) {

        Edit edit() {
            return new Edit(
                    baseRevision,
                    operations,
                    authorityId,
                    Objects.requireNonNullElse(discharges, Set.of()),
                    note,
                    instruction);
        }
    }

    record Undoing(@NotNull Integer baseRevision) {}

    record Page(List<RevisionView> items, @Nullable Integer next) {}

    /** The last revision first. */
    @GetMapping
    Page revisions(
            @PathVariable UUID draftId,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(required = false) @Nullable Integer after,
            Caller caller) {
        var items = list.of(drafts.readable(caller, draftId), after, Math.max(1, Math.min(limit, 1000)));
        var last = items.isEmpty() ? null : items.get(items.size() - 1).revision();
        return new Page(items, last == null || last == 1 ? null : last);
    }

    /** An edit conflict says what others have made of the same paragraphs. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Revised revise(
            @PathVariable UUID draftId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody NewRevision revision,
            Caller caller) {
        return revising.revise(caller, draftId, key, revision.edit());
    }

    /** Takes back what one revision changed; a new revision. */
    @PostMapping("/{number}/undo")
    @ResponseStatus(HttpStatus.CREATED)
    Revised undo(
            @PathVariable UUID draftId,
            @PathVariable int number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Undoing undoing,
            Caller caller) {
        return revising.undo(caller, draftId, key, number, undoing.baseRevision());
    }
}
