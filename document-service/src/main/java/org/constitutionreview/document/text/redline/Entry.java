package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param partOf of a split or merged one: where its words stood, or stand now
 * @param segments of a split one also the words that stood elsewhere: they count as words of {@code partOf} when changes
 *     are rejected; of a merged one when they are accepted
 * @param before null for an inserted or split one
 * @param after null for a deleted or merged one
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
        @Nullable Part partOf,
        List<Segment> headingSegments,
        List<Segment> segments,
        @Nullable Side before,
        @Nullable Side after) {

    /** How the provision stands in one of the two texts. */
    public record Side(Kind kind, @Nullable Pin pin, @Nullable UUID parentId, int position) {}

    /** @param number in full ("16.3(a)"): the old one of what was split, the new one of what was merged */
    public record Part(UUID provisionId, String number) {}

    public boolean isTouched() {
        return change != Change.SAME;
    }

    /** Whether words of it came, went or were replaced; those that only stand in another provision now don't count. */
    public boolean changesWords() {
        return allSegments()
                .anyMatch(segment -> segment.changesWords() && !segment.text().isBlank());
    }

    public boolean changesLooks() {
        return allSegments().anyMatch(segment -> segment.op() == Segment.Op.FORMATTED);
    }

    private Stream<Segment> allSegments() {
        return Stream.concat(headingSegments.stream(), segments.stream());
    }
}
