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
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.conflict.Decision.Stands;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.Edit;
import org.constitutionreview.document.draft.Revised;
import org.constitutionreview.document.draft.Revising;
import org.constitutionreview.document.draft.Revising.Decided;
import org.constitutionreview.document.draft.RevisionDetail;
import org.constitutionreview.document.draft.RevisionDetails;
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
    private final RevisionDetails details;

    RevisionController(Drafts drafts, Revising revising, RevisionList list, RevisionDetails details) {
        this.drafts = drafts;
        this.revising = revising;
        this.list = list;
        this.details = details;
    }

    record NewRevision(
            @NotNull Integer baseRevision,
            @NotEmpty @Size(max = 500) List<@NotNull OperationForm> operations,
            @Nullable UUID authorityId,
            @Nullable Set<@NotNull UUID> discharges,
            @Size(max = 2000) @Nullable String note,
            @Size(max = 5000) @Nullable String instruction,
            @Size(max = 500) @Nullable List<@NotNull @Valid DecisionForm> decisions,
            @Nullable Integer decidedAt) {

        Edit edit() {
            return new Edit(
                    baseRevision,
                    operations,
                    authorityId,
                    Objects.requireNonNullElse(discharges, Set.of()),
                    note,
                    instruction,
                    RevisionController.read(decisions),
                    decidedAt);
        }
    }

    /** @param words what shall stand instead of either side's, for WORDS */
    record DecisionForm(@NotNull UUID provisionId, @NotNull Stands stands, @Size(max = 50_000) @Nullable String words) {

        Decision decision() {
            return new Decision(provisionId, stands, words);
        }
    }

    /** @param decidedAt the revision whose words were decided against */
    record TakingBack(
            @NotNull Integer baseRevision,
            @Size(max = 500) @Nullable List<@NotNull @Valid DecisionForm> decisions,
            @Nullable Integer decidedAt) {

        Decided decided() {
            return new Decided(RevisionController.read(decisions), Objects.requireNonNullElse(decidedAt, baseRevision));
        }
    }

    record Settling(
            @NotNull Integer baseRevision, @NotEmpty @Size(max = 500) List<@NotNull @Valid DecisionForm> decisions) {}

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

    /** One revision, and what its author may not have seen. */
    @GetMapping("/{number}")
    RevisionDetail revision(@PathVariable UUID draftId, @PathVariable int number, Caller caller) {
        return details.of(drafts.readable(caller, draftId), number);
    }

    /** Takes back what one revision changed; a new revision. */
    @PostMapping("/{number}/undo")
    @ResponseStatus(HttpStatus.CREATED)
    Revised undo(
            @PathVariable UUID draftId,
            @PathVariable int number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody TakingBack undoing,
            Caller caller) {
        return revising.undo(caller, draftId, key, number, undoing.baseRevision(), undoing.decided());
    }

    /** Brings the text of a revision back; a new revision. 0 is the text that the draft was begun with. */
    @PostMapping("/{number}/restoration")
    @ResponseStatus(HttpStatus.CREATED)
    Revised restore(
            @PathVariable UUID draftId,
            @PathVariable int number,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody TakingBack restoration,
            Caller caller) {
        return revising.restore(caller, draftId, key, number, restoration.baseRevision(), restoration.decided());
    }

    /** Decides which words stand where others have come into force meanwhile; a new revision. */
    @PostMapping("/settlements")
    @ResponseStatus(HttpStatus.CREATED)
    Revised settle(
            @PathVariable UUID draftId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Settling settling,
            Caller caller) {
        return revising.settle(caller, draftId, key, settling.baseRevision(), read(settling.decisions()));
    }

    private static List<Decision> read(@Nullable List<DecisionForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(DecisionForm::decision).toList();
    }
}
