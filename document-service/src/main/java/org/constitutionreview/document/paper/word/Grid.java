package org.constitutionreview.document.paper.word;

import java.util.Arrays;
import org.constitutionreview.document.paper.file.Markup;

/** The frame of a table as wide as the page. */
final class Grid {

    /** Of the words on a page in portrait, in twentieths of a point. */
    private static final int WIDTH = 9070;

    private final Markup xml;
    private final int[] widths;

    /** @param shares of the columns, in relation to each other */
    Grid(Markup xml, int... shares) {
        this.xml = xml;
        int all = Math.max(1, Arrays.stream(shares).sum());
        this.widths = Arrays.stream(shares).map(share -> WIDTH * share / all).toArray();
    }

    static Grid even(Markup xml, int columns) {
        int[] shares = new int[columns];
        Arrays.fill(shares, 1);
        return new Grid(xml, shares);
    }

    void start(String caption) {
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "PaperTable");
        xml.start("w:tblW").attribute("w:w", WIDTH).attribute("w:type", "dxa").end();
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.start("w:tblLook").attribute("w:val", "0620").attribute("w:firstRow", 1);
        xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1).end();
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.end().start("w:tblGrid");
        Arrays.stream(widths).forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.end();
    }

    /** What a change adds to a row's properties comes before {@link #properties}' end. */
    void startRow(boolean header) {
        xml.start("w:tr").start("w:trPr").start("w:cantSplit").end();
        if (header) {
            xml.start("w:tblHeader").end();
        }
    }

    void endProperties() {
        xml.end();
    }

    void startCell(int column) {
        xml.start("w:tc").start("w:tcPr").start("w:tcW");
        xml.attribute("w:w", widths[column]).attribute("w:type", "dxa").end().end();
    }

    /** Of a cell, a row, or the table. */
    void end() {
        xml.end();
    }
}
