package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction would do.
 *
 * @param understood whether all of it can be applied as it is
 * @param redline only what it touches
 * @param schedule the change in the words of drafters
 * @param refusal why it isn't understood, and what to write instead
 * @param warnings what else comes of it: cross-references that would lead to nothing
 * @param parts each instruction by itself, where there are several
 * @param elsewhere what it would do to other documents, where the whole Constitution is meant
 */
public record InstructionPreview(
        boolean understood,
        Kind kind,
        @Nullable List<OperationForm> operations,
        @Nullable RedlineView redline,
        @Nullable List<String> schedule,
        @Nullable Refusal refusal,
        List<String> warnings,
        List<Part> parts,
        List<Elsewhere> elsewhere) {

    public enum Kind {
        OPERATIONS,
        REFUSED,
        NOT_AN_INSTRUCTION
    }

    /** @param candidates what may be meant; the choice of one is sent back with the instruction */
    public record Refusal(String message, List<Candidate> candidates) {}

    /** @param text so that it can be sent by itself */
    public record Part(
            String text, Kind kind, @Nullable RedlineView redline, @Nullable Refusal refusal, List<String> warnings) {}

    /**
     * What it would do to another document.
     *
     * @param draftId the document's draft in the same amendment; null when it has none
     * @param revision what the operations were made for; null without a draft
     * @param canEdit whether whoever asks may apply them there
     * @param redline null when it can't be applied there
     * @param refusal null when it can
     */
    public record Elsewhere(
            String documentId,
            String title,
            @Nullable UUID draftId,
            @Nullable Integer revision,
            boolean canEdit,
            NextStep nextStep,
            List<OperationForm> operations,
            @Nullable RedlineView redline,
            @Nullable Refusal refusal) {}

    /** What it takes for another document to be changed as well. */
    public enum NextStep {
        APPLY_TO_DRAFT,
        /** The document has no draft in this amendment: a consequential amendment of it is to be proposed. */
        PROPOSE_CONSEQUENTIAL_AMENDMENT
    }

    Part asPart(String text) {
        return new Part(text, kind, redline, refusal, warnings);
    }
}
