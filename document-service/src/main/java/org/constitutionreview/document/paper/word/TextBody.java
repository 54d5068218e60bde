package org.constitutionreview.document.paper.word;

import java.util.List;
import org.constitutionreview.document.paper.file.Cells;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.redline.Segment.Op;
import org.jspecify.annotations.Nullable;

/** Writes the provisions of one text, each with the bookmark by which it is found again. */
final class TextBody {

    private static final int DEEPEST_HEADING = 6;

    /** LibreOffice joins a paragraph that holds nothing at all with its neighbours when changes are settled. */
    private static final List<Piece> NO_WORDS = List.of(new Piece(Op.SAME, "\u00A0", null, null, null));

    private final Markup xml;
    private final Tracking tracking;
    private final Links links;
    private final int topHeading;
    private Role endOfLast = Role.SAME;
    private String authorOfLast = "";

    /** @param topHeading the level of the headings of parts and sections */
    TextBody(Markup xml, Tracking tracking, Links links, int topHeading) {
        this.xml = xml;
        this.tracking = tracking;
        this.links = links;
        this.topHeading = topHeading;
    }

    void write(List<Item> items, List<Mark> marks) {
        links.announce(items, marks);
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            paragraphs(item, marks.get(at));
        }
    }

    private void paragraphs(Item item, Mark mark) {
        var bookmark = item.isAddress() ? links.bookmark(item.id()) : null;
        boolean isTable = item.kind() == Kind.TABLE && !item.words().isEmpty();
        if (isTable && !item.isHeaded() && item.number().isEmpty()) {
            table(item, bookmark);
            return;
        }
        if (!item.isHeaded() && !isTable) {
            paragraph(item, mark, "Provision", item.words(), bookmark, true);
            return;
        }
        var style = "Heading" + Math.min(DEEPEST_HEADING, topHeading + item.level() - 1);
        paragraph(item, mark, style, item.heading(), bookmark, true);
        if (!item.words().isEmpty()) {
            var words = bookmark == null ? null : "t" + bookmark.substring(1);
            if (isTable) {
                table(item.underHeading(), words);
            } else {
                paragraph(item.underHeading(), mark, "Provision", item.words(), words, false);
            }
        }
    }

    private void paragraph(
            Item item, Mark mark, String style, List<Piece> pieces, @Nullable String bookmark, boolean withNumber) {
        boolean numbered = !item.number().isEmpty();
        var author = author(item);
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (mark.isCounted() && withNumber) {
            xml.start("w:numPr").empty("w:ilvl", "w:val", mark.level());
            xml.empty("w:numId", "w:val", mark.listId()).end();
        }
        xml.start("w:ind").attribute("w:left", mark.left(numbered));
        xml.attribute("w:hanging", withNumber ? mark.hanging(numbered) : 0).end();
        if (item.role() != Role.SAME) {
            xml.start("w:rPr");
            tracking.start(xml, item.role().element, author).end().end();
        }
        xml.end();
        int start = bookmark == null ? 0 : startBookmark(bookmark);
        var runs = new Runs(xml, tracking, links, item.role(), author);
        int move = startMove(item, style);
        if (withNumber && !mark.isCounted()) {
            runs.number(item.oldNumber(), item.newNumber());
        }
        runs.pieces(pieces.isEmpty() ? NO_WORDS : pieces);
        endOfLast = item.role() == Role.SAME ? runs.last() : Role.SAME;
        authorOfLast = author;
        xml.end();
        // After the paragraph: LibreOffice doesn't see that a paragraph moved to its end when anything stands before
        // it.
        if (bookmark != null) {
            xml.empty("w:bookmarkEnd", "w:id", start);
        }
        if (move != 0) {
            xml.empty(item.role().element + "RangeEnd", "w:id", move);
        }
    }

    /**
     * LibreOffice takes words changed at the end of one paragraph and the next paragraph for one change, and forgets the
     * end between them, unless their authors differ: a space that nobody sees makes them differ.
     */
    private String author(Item item) {
        boolean goesOn = item.role() != Role.SAME
                && endOfLast != Role.SAME
                && item.author().equals(authorOfLast);
        return goesOn ? item.author() + '\u00A0' : item.author();
    }

    private int startMove(Item item, String style) {
        if (!item.role().isMove()) {
            return 0;
        }
        tracking.start(xml, item.role().element + "RangeStart", item.author());
        xml.attribute("w:name", "m_" + style.charAt(0) + item.id().toString().replace("-", ""));
        xml.end();
        return tracking.lastId();
    }

    private int startBookmark(String name) {
        int id = tracking.nextId();
        xml.start("w:bookmarkStart")
                .attribute("w:id", id)
                .attribute("w:name", name)
                .end();
        return id;
    }

    private void table(Item item, @Nullable String bookmark) {
        space();
        if (item.role() == Role.SAME && !Cells.keepTheirPlaces(item.words())) {
            rows(item, Role.DELETED, in(item.words(), Op.DELETED, Op.INSERTED), null);
            rows(item, Role.INSERTED, in(item.words(), Op.INSERTED, Op.DELETED), bookmark);
        } else {
            rows(item, item.role(), item.words(), bookmark);
        }
        space();
    }

    /** A paragraph that goes or comes beside a table needs another paragraph there: it can't be joined to a table. */
    private void space() {
        new Body(xml).paragraph("Space", NO_WORDS.get(0).text());
    }

    private static List<Piece> in(List<Piece> pieces, Op op, Op leftOut) {
        return pieces.stream()
                .filter(piece -> piece.op() != leftOut)
                .map(piece -> Undivided.in(piece, op))
                .toList();
    }

    private void rows(Item item, Role role, List<Piece> pieces, @Nullable String bookmark) {
        var cells = Cells.of(pieces);
        var grid = Grid.even(xml, Math.max(1, cells.columns()));
        grid.start("");
        boolean first = true;
        for (List<List<Piece>> row : cells.rows()) {
            grid.startRow(first && cells.isHeaded());
            if (role != Role.SAME) {
                tracking.start(xml, role.unmoved().element, item.author()).end();
            }
            grid.endProperties();
            for (int column = 0; column < Math.max(1, cells.columns()); column++) {
                grid.startCell(column);
                boolean marked = first && column == 0 && bookmark != null;
                cell(item, role, column < row.size() ? row.get(column) : List.of(), marked ? bookmark : null);
                grid.end();
            }
            grid.end();
            first = false;
        }
        grid.end();
    }

    private void cell(Item item, Role role, List<Piece> pieces, @Nullable String bookmark) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "TableText");
        var tracked = role.unmoved();
        if (tracked != Role.SAME) {
            xml.start("w:rPr");
            tracking.start(xml, tracked.element, item.author()).end().end();
        }
        xml.end();
        int start = bookmark == null ? 0 : startBookmark(bookmark);
        new Runs(xml, tracking, links, tracked, item.author()).pieces(pieces);
        if (bookmark != null) {
            xml.empty("w:bookmarkEnd", "w:id", start);
        }
        xml.end();
    }
}
