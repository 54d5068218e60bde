package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Operation;

/** What came of reading an instruction. */
public sealed interface Understanding {

    /** It can be applied as it is. */
    record Operations(List<Operation> operations) implements Understanding {}

    /**
     * It is an instruction, but can't be applied without guessing.
     *
     * @param message what is wrong, and what to write instead
     * @param candidates provisions that may be meant
     */
    record Refusal(String message, List<Candidate> candidates) implements Understanding {}

    /** @param explanation why, and what to do instead */
    record NotAnInstruction(String explanation) implements Understanding {}

    /** @param number in full: "16.3(a)" */
    record Candidate(UUID provisionId, String number, String words) {}
}
