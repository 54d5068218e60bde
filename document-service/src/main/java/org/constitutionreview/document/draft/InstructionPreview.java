package org.constitutionreview.document.draft;

import java.util.List;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction would do.
 *
 * @param redline only what it touches
 * @param schedule the change in the words of drafters
 * @param refusal why it isn't understood, and what to write instead
 */
public record InstructionPreview(
        boolean understood,
        Kind kind,
        @Nullable List<OperationForm> operations,
        @Nullable RedlineView redline,
        @Nullable List<String> schedule,
        @Nullable Refusal refusal) {

    public enum Kind {
        OPERATIONS,
        REFUSED,
        NOT_AN_INSTRUCTION
    }

    /** @param candidates paragraphs that may be meant */
    public record Refusal(String message, List<Candidate> candidates) {}

    static InstructionPreview of(List<OperationForm> operations, RedlineView redline, List<String> schedule) {
        return new InstructionPreview(true, Kind.OPERATIONS, operations, redline, schedule, null);
    }

    static InstructionPreview refused(Kind kind, String message, List<Candidate> candidates) {
        return new InstructionPreview(false, kind, null, null, null, new Refusal(message, candidates));
    }
}
