package org.constitutionreview.document.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param asAt null for today
 * @param parts the numbers of the Parts to look in; none for all
 * @param documents the ids of the documents to look in; none for all
 * @param after how many hits to leave out
 */
public record Asked(
        String words,
        Scope scope,
        @Nullable LocalDate asAt,
        List<String> parts,
        List<String> documents,
        int after,
        int limit) {

    public Asked {
        parts = List.copyOf(parts);
        documents = List.copyOf(documents);
    }
}
