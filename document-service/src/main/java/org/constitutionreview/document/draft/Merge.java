package org.constitutionreview.document.draft;

import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;

/** Brings two people's changes of the same text together. */
@Component
class Merge {

    Text of(Text base, Text mine, Text theirs) {
        throw new Problem(
                ProblemType.EDIT_CONFLICT,
                "Somebody else has saved the draft meanwhile. Nothing of yours was saved; load it again.");
    }
}
