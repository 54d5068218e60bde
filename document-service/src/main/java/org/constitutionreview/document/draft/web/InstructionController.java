package org.constitutionreview.document.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.InstructionPreview;
import org.constitutionreview.document.draft.InstructionReading;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InstructionController {

    private final Drafts drafts;
    private final InstructionReading reading;

    InstructionController(Drafts drafts, InstructionReading reading) {
        this.drafts = drafts;
        this.reading = reading;
    }

    /**
     * @param revision what its numbers and words refer to; the last one, if not given
     * @param choices of the candidates that were offered when the same instruction was refused, those that are meant
     */
    record Instruction(
            @NotBlank @Size(max = 20_000) String text,
            @Nullable Integer revision,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> choices) {}

    /** A question that changes nothing, so it needs no Idempotency-Key. */
    @PostMapping("/api/documents/drafts/{draftId}/instructions")
    InstructionPreview preview(@PathVariable UUID draftId, @Valid @RequestBody Instruction instruction, Caller caller) {
        var draft = drafts.readable(caller, draftId);
        var revision = instruction.revision();
        var choices = instruction.choices();
        return reading.preview(
                caller,
                draft,
                revision == null ? draft.head() : revision,
                instruction.text(),
                choices == null ? List.of() : choices);
    }
}
