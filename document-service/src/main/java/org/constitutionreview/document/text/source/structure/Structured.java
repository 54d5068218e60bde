package org.constitutionreview.document.text.source.structure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Block.Origin;

/**
 * The text that a file holds.
 *
 * @param title of the document, as far as the file says one; "" for none
 * @param sources where each provision comes from
 * @param blocks the provision that came of each block of the file, by the block's id
 */
public record Structured(
        String title, Text text, Map<UUID, SourcePlace> sources, Map<UUID, UUID> blocks, List<Finding> findings) {

    public Structured {
        sources = Map.copyOf(sources);
        blocks = Map.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** @param place where in the file, for people */
    public record SourcePlace(String place, Origin origin) {}
}
