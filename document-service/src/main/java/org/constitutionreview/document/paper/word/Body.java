package org.constitutionreview.document.paper.word;

import java.util.List;
import org.constitutionreview.document.paper.file.Markup;

/** Headings, paragraphs and tables that no change touches. */
final class Body {

    private final Markup xml;

    Body(Markup xml) {
        this.xml = xml;
    }

    void paragraph(String style, String words) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
        if (!words.isEmpty()) {
            xml.start("w:r");
            RunXml.content(xml, words, "w:t");
            xml.end();
        }
        xml.end();
    }

    /** @param shares of the columns' widths, in relation to each other */
    void table(String caption, List<String> columns, List<List<String>> rows, int... shares) {
        paragraph("Caption", caption);
        var grid = shares.length == columns.size() ? new Grid(xml, shares) : Grid.even(xml, columns.size());
        grid.start(caption);
        row(grid, columns, "TableHeading");
        rows.forEach(row -> row(grid, row, "TableText"));
        grid.end();
        paragraph("Space", "");
    }

    private void row(Grid grid, List<String> cells, String style) {
        grid.startRow(style.equals("TableHeading"));
        grid.endProperties();
        for (int at = 0; at < cells.size(); at++) {
            grid.startCell(at);
            paragraph(style, cells.get(at));
            grid.end();
        }
        grid.end();
    }
}
