package org.constitutionreview.document.draft;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a revision is besides a change of words.
 *
 * @param undoes the revision whose changes it takes back
 * @param restores the revision whose text it brings back
 * @param onto the edition that it brings the draft onto
 * @param conflicts what is left for somebody to decide after it; null when that stays as it is
 */
record Course(
        @Nullable Integer undoes, @Nullable Integer restores, @Nullable UUID onto, @Nullable List<Conflict> conflicts) {

    static final Course ORDINARY = new Course(null, null, null, null);

    static Course undoing(int revision) {
        return new Course(revision, null, null, null);
    }

    static Course restoring(int revision) {
        return new Course(null, revision, null, null);
    }

    static Course onto(UUID editionId, List<Conflict> conflicts) {
        return new Course(null, null, editionId, conflicts);
    }

    static Course leaving(List<Conflict> conflicts) {
        return new Course(null, null, null, conflicts);
    }

    /** Whether it is worth a revision even where no word changes. */
    boolean saysMoreThanWords() {
        return conflicts != null;
    }
}
