package org.constitutionreview.document.archive;

import java.util.List;
import java.util.Map;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.merge.Merge;
import org.constitutionreview.document.text.merge.ThreeWayMerge;

/** Brings two sides' changes together, or names each paragraph in which they contradict each other. */
public final class Merging {

    private Merging() {}

    /** @throws Problem an edit conflict, with the words of both sides */
    public static Text of(Text base, Text mine, Text theirs, String detail) {
        Merge merge = ThreeWayMerge.of(base, mine, theirs);
        if (!merge.isClean()) {
            List<Merge.Conflict> conflicts = merge.conflicts();
            throw new Problem(ProblemType.EDIT_CONFLICT, detail, Map.of("conflicts", conflicts));
        }
        return merge.text();
    }
}
