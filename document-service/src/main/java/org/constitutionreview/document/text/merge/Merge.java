package org.constitutionreview.document.text.merge;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Change;
import org.jspecify.annotations.Nullable;

/**
 * Both sides' changes together.
 *
 * @param text where sides conflict, theirs stands; so it is of use only when nothing conflicts
 * @param changes everything that either side changed, in the order of the text, what is gone last
 */
public record Merge(Text text, List<Conflict> conflicts, List<Changed> changes) {

    public Merge {
        conflicts = List.copyOf(conflicts);
        changes = List.copyOf(changes);
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /**
     * One provision that both sides changed in ways that can't both stand; words as markup.
     *
     * @param base null when neither had it before
     * @param mine null when deleted
     * @param theirs null when deleted
     */
    public record Conflict(UUID provisionId, @Nullable String base, @Nullable String mine, @Nullable String theirs) {}

    /** What each side did to one provision; {@link Change#SAME} for a side that left it alone. */
    public record Changed(UUID provisionId, Change mine, Change theirs) {

        /** Whether changes of both were taken together. */
        public boolean isByBoth() {
            return mine != Change.SAME && theirs != Change.SAME;
        }
    }
}
