package org.constitutionreview.document.text.merge;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Both sides' changes together.
 *
 * @param text where sides conflict, theirs stands; so it is of use only when nothing conflicts
 */
public record Merge(Text text, List<Conflict> conflicts) {

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
}
