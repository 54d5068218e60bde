package org.constitutionreview.document.text.source.word;

import org.constitutionreview.document.text.source.Block;

/** Says what each paragraph is, and counts those that are numbered. */
final class Roles {

    private final Counters counters = new Counters();

    /** In the order of the file. */
    void give(Draft draft) {
        ParagraphProperties properties = draft.properties;
        ListDefinition list = properties.list();
        Integer numId = properties.numId();
        if (list != null && numId != null) {
            draft.counted = counters.next(numId, list, properties.level());
            draft.origin = properties.origin();
            draft.depth = properties.level() + 1;
            draft.role = draft.counted.bullet() ? Block.Role.BULLET : Block.Role.LIST_ITEM;
        }
        if (properties.isHeading()) {
            draft.role = Block.Role.HEADING;
            draft.depth = properties.headingDepth();
        }
    }
}
