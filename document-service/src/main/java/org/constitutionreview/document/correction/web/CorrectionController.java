package org.constitutionreview.document.correction.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.correction.Correcting;
import org.constitutionreview.document.correction.Correcting.Corrected;
import org.constitutionreview.document.correction.Correcting.Wanted;
import org.constitutionreview.document.form.OperationForm;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectionController {

    private final Correcting correcting;

    CorrectionController(Correcting correcting) {
        this.correcting = correcting;
    }

    /** @param corrects the edition that its author saw */
    record CorrectionRequest(
            @NotNull UUID corrects,
            @NotEmpty @Size(max = 50) List<@NotNull OperationForm> operations,
            @NotBlank @Size(max = 2000) String reason) {

        Wanted wanted() {
            return new Wanted(
                    corrects, operations.stream().map(OperationForm::operation).toList(), reason);
        }
    }

    /** By the Monitoring Officer: a new edition, in force from today; the one before stays as it was. */
    @PostMapping("/api/documents/{documentId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Corrected correct(
            @PathVariable String documentId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody CorrectionRequest request,
            Caller caller) {
        return correcting.correct(caller, documentId, key, request.wanted());
    }
}
