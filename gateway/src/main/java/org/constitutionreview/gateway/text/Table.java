package org.constitutionreview.gateway.text;

import java.util.List;

/**
 * Rows of cells, each of the stretches that its words are made of.
 *
 * @param head the row above a row of dashes; empty when no row is told from the others
 */
public record Table<T>(List<List<T>> head, List<List<List<T>>> body) {

    /** @param words each line a row, with bars between its cells */
    public static Table<String> of(String words) {
        return Cells.of(List.of(words), all -> all, (all, part) -> part);
    }
}
