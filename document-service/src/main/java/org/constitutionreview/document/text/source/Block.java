package org.constitutionreview.document.text.source;

import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item, table or note of a file as a person sees it there, before anything is concluded about
 * the structure.
 *
 * @param id of this block, not of the provision that comes of it; a cross-reference field of the file points to it
 * @param depth how deep the file itself says it lies, from 1: of a heading its level, of a list item its list's; 0 when
 *     the file doesn't say
 * @param number exactly as displayed ("13.", "(a)", "4A"); "" for none
 * @param list which list of the file counts it, where the file says so
 * @param words without the number; a table is its rows, each {@code | cell | cell |}
 * @param place where it is, for people: "line 14", "paragraph 212", "table 3"
 */
public record Block(
        UUID id,
        Role role,
        int depth,
        String number,
        Origin origin,
        @Nullable String list,
        Inline words,
        String place) {

    /** What the file says it is. */
    public enum Role {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        BULLET,
        TABLE,
        NOTE
    }

    /** Where its number comes from. */
    public enum Origin {
        NONE,
        TYPED,
        AUTOMATIC_LIST,
        PARAGRAPH_STYLE,
        LIST_STYLE
    }
}
