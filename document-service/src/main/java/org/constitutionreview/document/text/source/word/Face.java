package org.constitutionreview.document.text.source.word;

/** How words look. */
record Face(boolean bold, boolean italic, boolean underlined, boolean struck, boolean raised, boolean hidden) {

    static final Face PLAIN = new Face(false, false, false, false, false, false);

    /** What is said counts; what isn't said stays. */
    Face with(Element rPr) {
        if (rPr == Element.NONE) {
            return this;
        }
        String height = rPr.value("w:vertAlign");
        return new Face(
                on(rPr, "w:b", bold),
                on(rPr, "w:i", italic),
                on(rPr, "w:u", underlined),
                on(rPr, "w:strike", on(rPr, "w:dstrike", struck)),
                height == null ? raised : height.equals("superscript"),
                on(rPr, "w:vanish", hidden));
    }

    /** Bold within bold is plain (ISO/IEC 29500-1, 17.7.3, toggle properties). */
    Face toggledBy(Face characters) {
        return new Face(
                bold ^ characters.bold,
                italic ^ characters.italic,
                underlined || characters.underlined,
                struck ^ characters.struck,
                raised || characters.raised,
                hidden ^ characters.hidden);
    }

    private static boolean on(Element rPr, String property, boolean otherwise) {
        Boolean said = rPr.isOn(property);
        return said == null ? otherwise : said;
    }
}
