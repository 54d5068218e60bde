package org.constitutionreview.document.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found.
 *
 * @param total how many passages hold it, within the chosen Parts and documents
 * @param next where the following hits start; null when these are the last
 * @param parts in how many passages of each Part it stands, whichever are chosen
 * @param documents the same for the documents of the chosen Parts, or of all when none is
 * @param suggestion nothing was found, but this would be: other words that are nearly the same
 */
public record Found(
        Searched searched,
        int total,
        List<Hit> items,
        @Nullable Integer next,
        List<InPart> parts,
        List<InDocument> documents,
        @Nullable String suggestion) {

    /**
     * Which text was searched.
     *
     * @param asAt null for drafts
     * @param texts how many documents, or drafts
     */
    public record Searched(Scope in, @Nullable LocalDate asAt, int texts) {}

    public record InPart(String number, String title, int count) {}

    public record InDocument(String documentId, String title, int count) {}
}
