package org.constitutionreview.document.text.source.word;

import org.jspecify.annotations.Nullable;

/**
 * A style with all that it takes over from those it is based on.
 *
 * @param numId the list that its paragraphs belong to; 0: explicitly none
 * @param numberedBy the style that named the list: this one or one that it is based on
 * @param outline the level of a heading, from 0; 9 for ordinary words
 */
record Style(
        String id,
        String name,
        @Nullable Integer numId,
        @Nullable Integer ilvl,
        @Nullable String numberedBy,
        @Nullable Integer outline,
        boolean framed,
        Face face) {

    static final Style NONE = new Style("", "", null, null, null, null, false, Face.PLAIN);

    Style basing(Element style) {
        String ownId = style.attribute("w:styleId", "");
        Element pPr = style.child("w:pPr");
        Element numPr = pPr.child("w:numPr");
        Integer ownList = numPr.number("w:numId");
        Integer ownLevel = numPr.number("w:ilvl");
        Integer ownOutline = pPr.number("w:outlineLvl");
        return new Style(
                ownId,
                style.child("w:name").attribute("w:val", ownId),
                ownList == null ? numId : ownList,
                ownLevel == null ? ilvl : ownLevel,
                numPr == Element.NONE ? numberedBy : ownId,
                ownOutline == null ? outline : ownOutline,
                framed || pPr.has("w:framePr"),
                face.with(style.child("w:rPr")));
    }

    /** Lines of contents lists have styles named "toc 1" to "toc 9". */
    boolean isOfContentsList() {
        return name.toLowerCase(java.util.Locale.ROOT).matches("toc \\d|table of figures|toc heading");
    }

    boolean isTitle() {
        return name.equalsIgnoreCase("title");
    }
}
