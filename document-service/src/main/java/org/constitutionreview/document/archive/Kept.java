package org.constitutionreview.document.archive;

import java.util.List;

/**
 * A text in the archive.
 *
 * @param contentHash over its words, the provisions' ids and its own numbers
 * @param chunks the hashes of its pieces, in order
 */
public record Kept(String contentHash, List<String> chunks) {

    public Kept {
        chunks = List.copyOf(chunks);
    }
}
