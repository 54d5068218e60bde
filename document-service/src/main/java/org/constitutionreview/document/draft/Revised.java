package org.constitutionreview.document.draft;

import java.util.List;

/** What became of an edit. @param mergedOver revisions by others that its author hadn't seen */
public record Revised(int revision, List<Integer> mergedOver) {

    static Revised of(Revision revision) {
        return new Revised(revision.number(), revision.mergedOver());
    }
}
