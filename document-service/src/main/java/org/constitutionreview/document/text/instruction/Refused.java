package org.constitutionreview.document.text.instruction;

import java.util.List;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;

/** Ends the reading of an instruction from wherever it turns out that it can't be applied. */
final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    Refused(String message, List<Candidate> candidates) {
        super(message, null, false, false);
        this.refusal = new Refusal(message, candidates);
    }

    Refused(String message) {
        this(message, List.of());
    }

    Refusal refusal() {
        return refusal;
    }
}
