package org.constitutionreview.document.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage that holds what was sought.
 *
 * @param provisionId null when the document's title holds it
 * @param number in full, as people quote it; "" for none
 * @param draft null for the text in force
 */
public record Hit(
        String documentId,
        String title,
        @Nullable UUID provisionId,
        String number,
        List<Segment> segments,
        @Nullable InDraft draft) {

    /** A stretch of its words. @param hit whether it is what was sought */
    public record Segment(String text, boolean hit) {}

    /**
     * @param reference the amendment's; null where it hasn't been told
     * @param changed whether the draft has other words here than the text in force
     */
    public record InDraft(
            UUID draftId,
            UUID amendmentId,
            @Nullable String reference,
            @Nullable String amendmentTitle,
            boolean changed) {}
}
