package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.constitutionreview.document.text.source.Block;

/**
 * Writes a table as rows, each {@code | cell | cell |}; a merged cell's words stand in the first of its places. A row of
 * dashes follows one that is repeated on each page as the table's head.
 */
final class TableRows {

    private static final int WIDEST = 100;

    private final FileContext file;
    private final Function<Element, List<Draft>> cells;
    private int rows;
    private int headed;

    TableRows(FileContext file, Function<Element, List<Draft>> cells) {
        this.file = file;
        this.cells = cells;
    }

    void read(Element table, Draft into) {
        for (Element child : table.children()) {
            switch (child.name()) {
                case "w:tr" -> row(child, into);
                case "w:sdt" -> read(child.child("w:sdtContent"), into);
                case "w:customXml" -> read(child, into);
                case "w:bookmarkStart" -> into.bookmarks.add(child.attribute("w:name", ""));
                default -> {}
            }
        }
    }

    private void row(Element row, Draft into) {
        Element trPr = row.child("w:trPr");
        if (!file.sides().shows(trPr, "w:ins", "w:del")) {
            return;
        }
        List<Draft> places = new ArrayList<>();
        skip(trPr.number("w:gridBefore", 0), places);
        collect(row, into, places);
        skip(trPr.number("w:gridAfter", 0), places);
        if (!into.pieces.isEmpty()) {
            into.pieces.add(Piece.of("\n"));
        }
        if (rows == 1 && headed > 0) {
            into.pieces.add(Piece.of("|" + " --- |".repeat(headed) + "\n"));
        }
        if (rows++ == 0 && Boolean.TRUE.equals(trPr.isOn("w:tblHeader"))) {
            headed = places.size();
        }
        into.pieces.add(Piece.of("|"));
        for (Draft place : places) {
            into.pieces.add(Piece.of(" "));
            into.pieces.addAll(place.pieces);
            into.pieces.add(Piece.of(place.isBlank() ? "|" : " |"));
            into.bookmarks.addAll(place.bookmarks);
            into.notes.addAll(place.notes);
        }
    }

    private void collect(Element row, Draft whole, List<Draft> places) {
        for (Element child : row.children()) {
            switch (child.name()) {
                case "w:tc" -> {
                    Element tcPr = child.child("w:tcPr");
                    if (file.sides().shows(tcPr, "w:cellIns", "w:cellDel")) {
                        places.add(cell(child, tcPr, whole));
                        skip(tcPr.number("w:gridSpan", 1) - 1, places);
                    }
                }
                case "w:sdt" -> collect(child.child("w:sdtContent"), whole, places);
                case "w:customXml" -> collect(child, whole, places);
                default -> {}
            }
        }
    }

    private static void skip(int count, List<Draft> places) {
        for (int left = Math.min(count, WIDEST - places.size()); left > 0; left--) {
            places.add(new Draft());
        }
    }

    private Draft cell(Element cell, Element tcPr, Draft whole) {
        Draft place = new Draft();
        boolean continues = tcPr.has("w:vMerge")
                && tcPr.child("w:vMerge").attribute("w:val", "continue").equals("continue");
        for (Draft paragraph : cells.apply(cell)) {
            if (continues || paragraph.role == Block.Role.NOTE) {
                continue;
            }
            if (paragraph.role == Block.Role.TABLE) {
                file.notices().warn("table within a table: its words are kept in one cell", whole);
            }
            if (!place.pieces.isEmpty()) {
                place.pieces.add(Piece.of(" "));
            }
            if (!paragraph.counted.number().isEmpty()) {
                place.pieces.add(Piece.of(paragraph.counted.number() + " "));
            }
            paragraph.pieces.forEach(piece -> place.pieces.add(piece.withText(inCell(piece.text()))));
            place.bookmarks.addAll(paragraph.bookmarks);
            place.notes.addAll(paragraph.notes);
        }
        return place;
    }

    /** A stroke would end the cell. */
    private static String inCell(String text) {
        return text.replace('|', '¦').replace('\n', ' ').replace('\t', ' ');
    }
}
