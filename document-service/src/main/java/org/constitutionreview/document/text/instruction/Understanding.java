package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Operation;
import org.jspecify.annotations.Nullable;

/** What came of reading an instruction. */
public sealed interface Understanding {

    /**
     * It can be applied as it is.
     *
     * @param wholeConstitution whether all other documents are meant as well
     */
    record Operations(List<Operation> operations, boolean wholeConstitution) implements Understanding {}

    /**
     * It is an instruction, but can't be applied without guessing.
     *
     * @param message what is wrong, and what to write instead
     * @param candidates what may be meant
     */
    record Refusal(String message, List<Candidate> candidates) implements Understanding {}

    /** @param explanation why, and what to do instead */
    record NotAnInstruction(String explanation) implements Understanding {}

    /**
     * Something that may be meant.
     *
     * @param provisionId null when it isn't a place in the text
     * @param number in full: "16.3(a)"
     * @param words all words of the place
     * @param start where in the words those begin that may be meant; 0 with {@code end} 0 for all of them
     * @param choice to be sent back with the instruction by somebody who means this one; null when that isn't possible
     */
    record Candidate(
            @Nullable UUID provisionId, String number, String words, int start, int end, @Nullable String choice) {}
}
