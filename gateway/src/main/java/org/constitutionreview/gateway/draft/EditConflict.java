package org.constitutionreview.gateway.draft;

import java.util.List;
import org.constitutionreview.gateway.backend.Problem;

/** Others have changed the same words: whoever wanted to save is asked which stand. */
class EditConflict extends RuntimeException {

    private final String draftId;
    private final transient ConflictForm form;
    private final transient Problem problem;
    private final boolean unanswered;

    /** @param before what was decided already */
    EditConflict(String draftId, ConflictForm wanted, List<ChoiceFields> before, Problem problem) {
        super("Others have changed the same words of draft " + draftId);
        this.draftId = draftId;
        this.form = wanted.asking(problem.conflicts(), problem.revision(), before);
        this.problem = problem;
        this.unanswered = before.stream().anyMatch(choice -> !choice.isMade());
    }

    String draftId() {
        return draftId;
    }

    ConflictForm form() {
        return form;
    }

    List<Problem.Conflict> conflicts() {
        return problem.conflicts();
    }

    /** Whether somebody was asked, and left something open. */
    boolean isUnanswered() {
        return unanswered;
    }
}
