package org.constitutionreview.document.text.source.structure;

import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.jspecify.annotations.Nullable;

/**
 * A block with its number told from its words.
 *
 * @param level of a heading: the file's own levels are 1 to 6, then come capitals, then bold lines; 0 for all others
 */
record Line(Block block, @Nullable Label label, Origin origin, Inline words, Role role, int level) {

    static final int CAPITALS = 7;
    static final int BOLD = 8;

    boolean isHeading() {
        return level > 0;
    }

    boolean isPlain() {
        return label == null && role == Role.PARAGRAPH && !isHeading();
    }

    Line asHeading(int itsLevel) {
        return new Line(block, label, origin, words, role, itsLevel);
    }

    String plain() {
        return TypedNumber.plain(words).strip();
    }
}
