package org.constitutionreview.document.commencement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.commencement.Commencing;
import org.constitutionreview.document.edition.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents/commencements/{commencementId}")
class CommencementController {

    private final Commencing commencing;

    CommencementController(Commencing commencing) {
        this.commencing = commencing;
    }

    record Approval(
            @NotNull UUID amendmentId,
            @NotEmpty List<@NotNull @Valid DraftRevision> drafts,
            @NotBlank String resolution,
            @Nullable LocalDate date,
            @Nullable String condition,
            @NotBlank String amendmentTitle) {

        Commencing.Approval approval() {
            return new Commencing.Approval(
                    amendmentId,
                    amendmentTitle,
                    drafts.stream()
                            .map(draft -> new Commencing.Approved(draft.draftId(), draft.revision()))
                            .toList(),
                    resolution,
                    date,
                    condition);
        }
    }

    record DraftRevision(@NotNull UUID draftId, @NotNull Integer revision) {}

    record CommencementView(UUID commencementId) {}

    record InForce(@Nullable LocalDate date) {}

    record StepView(int step, LocalDate date, String hash, List<Step.Change> editions) {}

    /** By the amendment's process, which makes the id; repeated, it changes nothing. */
    @PutMapping
    ResponseEntity<CommencementView> seal(
            @PathVariable UUID commencementId, @Valid @RequestBody Approval approval, Caller caller) {
        boolean isNew = commencing.seal(caller, commencementId, approval.approval());
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new CommencementView(commencementId));
    }

    /** By the amendment's process. A conflict means that the document has been changed since in the same words. */
    @PutMapping("/in-force")
    StepView bringIntoForce(@PathVariable UUID commencementId, @Valid @RequestBody InForce inForce, Caller caller) {
        var step = commencing.bringIntoForce(caller, commencementId, inForce.date());
        return new StepView(step.number(), step.date(), step.hash(), step.changes());
    }
}
