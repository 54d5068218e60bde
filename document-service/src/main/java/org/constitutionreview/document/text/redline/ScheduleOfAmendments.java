package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;

/**
 * A redline in the words of drafters; paragraphs are called by their old numbers, with the new ones beside. Its rows, with
 * a blank line between them, are instructions that make the new text of the old one.
 */
public record ScheduleOfAmendments(List<Row> rows) {

    public ScheduleOfAmendments {
        rows = List.copyOf(rows);
    }

    /**
     * @param number the new number, or the old one of what was left out; "" for bullets and the like
     * @param within what is inserted together with the provision, in its order
     */
    public record Row(UUID provisionId, String number, String instruction, List<Within> within) {

        public Row {
            within = List.copyOf(within);
        }
    }

    /** @param name as drafters call it: "paragraph 13.7" */
    public record Within(UUID provisionId, String name) {}

    /** Needs all entries of the redline, since what is inserted is placed by what stands before it. */
    public static ScheduleOfAmendments of(Redline redline) {
        return of(redline, ReferenceWords.within(redline.rejected(), Reference::documentId));
    }

    /** @param wordsBefore references as they read before: words are quoted as people see them */
    public static ScheduleOfAmendments of(Redline redline, ReferenceWords wordsBefore) {
        return new Drafting(redline, wordsBefore).schedule();
    }
}
