package org.constitutionreview.document.text.source.word;

import org.constitutionreview.document.text.source.Block.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is, by itself and by its style.
 *
 * @param list null when it isn't numbered
 * @param level within the list, from 0
 * @param outline the level of a heading, from 0; 9 for ordinary words
 * @param frame null when it stands in the text; otherwise how it stands beside it
 */
record ParagraphProperties(
        Style style,
        @Nullable Integer numId,
        @Nullable ListDefinition list,
        int level,
        Origin origin,
        int outline,
        @Nullable Element frame) {

    private static final int ORDINARY_WORDS = 9;
    static final ParagraphProperties NONE =
            new ParagraphProperties(Style.NONE, null, null, 0, Origin.NONE, ORDINARY_WORDS, null);

    static ParagraphProperties of(Element pPr, Styles styles, ListDefinitions lists) {
        Style style = styles.paragraph(pPr.value("w:pStyle"));
        Integer outline = pPr.number("w:outlineLvl");
        if (outline == null) {
            outline = style.outline() == null ? ORDINARY_WORDS : style.outline();
        }
        Element frame = pPr.has("w:framePr") ? pPr.child("w:framePr") : style.framed() ? Element.NONE : null;
        Element numPr = pPr.child("w:numPr");
        Integer own = numPr.number("w:numId");
        Integer numId = own == null ? style.numId() : own;
        ListDefinition list = numId == null || numId == 0 ? null : lists.list(numId);
        int level = list == null ? 0 : level(numPr, own != null, style, list);
        if (list == null || list.level(level) == null) {
            return new ParagraphProperties(style, null, null, 0, Origin.NONE, outline, frame);
        }
        Origin origin =
                list.byListStyle() ? Origin.LIST_STYLE : own == null ? Origin.PARAGRAPH_STYLE : Origin.AUTOMATIC_LIST;
        return new ParagraphProperties(style, numId, list, level, origin, outline, frame);
    }

    /** A list that comes from a style has the level that names the style (ISO/IEC 29500-1, 17.9.23). */
    private static int level(Element numPr, boolean ownList, Style style, ListDefinition list) {
        Integer own = numPr.number("w:ilvl");
        if (own == null && !ownList) {
            own = list.levelOf(style.id());
            if (own == null && style.numberedBy() != null && style.ilvl() == null) {
                own = list.levelOf(style.numberedBy());
            }
        }
        if (own == null) {
            own = style.ilvl();
        }
        return own == null ? 0 : own;
    }

    boolean isHeading() {
        return outline >= 0 && outline < ORDINARY_WORDS || style.isTitle();
    }

    /** From 1; 0 for the title. */
    int headingDepth() {
        return outline < ORDINARY_WORDS ? outline + 1 : 0;
    }
}
