package org.constitutionreview.gateway.draft;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.text.Line;
import org.constitutionreview.gateway.text.NumberedReferences;
import org.jspecify.annotations.Nullable;

/**
 * A change at one place of a draft.
 *
 * @param change EDIT, INSERT, DELETE, MOVE, SPLIT or MERGE
 * @param provision where
 * @param what what to insert: a {@link Insertion}
 * @param target after which provision to move it
 * @param authority id of what it rests on and settles, or empty for the draft's usual one
 */
record ChangeForm(
        @Nullable String key,
        @Nullable String baseRevision,
        @Nullable String change,
        @Nullable String provision,
        @Nullable String heading,
        @Size(max = 100_000, message = "The text must be 100,000 characters or fewer") @Nullable String text,
        @Nullable String what,
        @Nullable String target,
        @Nullable String authority,
        @Size(max = 500, message = "The note must be 500 characters or fewer") @Nullable String note)
        implements Form {

    /** The form as its writer left it. */
    static ChangeForm again(UnsavedClient.Unsaved left) {
        return new ChangeForm(
                left.key(),
                String.valueOf(left.baseRevision()),
                left.change(),
                left.provisionId(),
                left.heading(),
                left.text(),
                left.what(),
                null,
                null,
                left.note());
    }

    static ChangeForm at(Line line, String change, Draft draft, List<Line> lines) {
        boolean edit = change.equals("EDIT");
        boolean words = edit || change.equals("SPLIT");
        return new ChangeForm(
                Form.newKey(),
                String.valueOf(draft.revision()),
                change,
                line.id(),
                edit ? line.heading() : null,
                words ? new NumberedReferences(lines).toNumbers(line.markup()) : null,
                Insertion.possibleAt(line).get(0).name(),
                null,
                null,
                null);
    }
}
