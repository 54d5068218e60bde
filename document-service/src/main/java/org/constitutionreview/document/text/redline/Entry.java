package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Pin;
import org.jspecify.annotations.Nullable;

/**
 * One provision in a redline.
 *
 * @param level as it is now, or was for a deleted one
 * @param oldNumber "" when it had none or is new
 * @param newNumber "" when it has none or is deleted
 * @param movedFrom the full old number ("16.3(a)") of one that moved
 * @param before null for an inserted one
 * @param after null for a deleted one
 */
public record Entry(
        UUID provisionId,
        Kind kind,
        int level,
        Change change,
        boolean renumbered,
        String oldNumber,
        String newNumber,
        @Nullable String movedFrom,
        List<Segment> headingSegments,
        List<Segment> segments,
        @Nullable Side before,
        @Nullable Side after) {

    /**
     * How the provision stands in one of the two texts.
     *
     * @param name as drafters call it: "paragraph 18.1"
     */
    public record Side(Kind kind, @Nullable Pin pin, @Nullable UUID parentId, int position, String name) {}

    public boolean isTouched() {
        return change != Change.SAME;
    }
}
