package org.constitutionreview.document.paper.page;

import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Segment.Op;

/** A text with its changes marked, for eyes and for ears. */
final class RedlinePage {

    private static final int DEEPEST = 6;

    private final Markup html;
    private final Outline outline;
    private final Headings headings;

    RedlinePage(Markup html, Outline outline, int topHeading) {
        this.html = html;
        this.outline = outline;
        this.headings = new Headings(topHeading);
    }

    void write(RedlineView redline) {
        redline.entries().forEach(this::entry);
    }

    private void entry(EntryView entry) {
        boolean headed = !entry.headingSegments().isEmpty();
        if (headed) {
            outline.start(html, headings.next(entry.level()), words(entry));
            paragraph(entry, entry.headingSegments(), true);
            html.end();
        }
        if (!headed || !entry.segments().isEmpty()) {
            html.start("p").attribute("class", "level-" + Math.min(entry.level(), DEEPEST));
            paragraph(entry, entry.segments(), !headed);
            html.end();
        }
    }

    private static String words(EntryView entry) {
        var number = entry.newNumber().isEmpty() ? entry.oldNumber() : entry.newNumber();
        return (number + " "
                        + entry.headingSegments().stream()
                                .filter(piece -> piece.op() != Op.DELETED || entry.change() == Change.DELETED)
                                .map(Piece::text)
                                .collect(Collectors.joining()))
                .strip();
    }

    private void paragraph(EntryView entry, List<Piece> pieces, boolean first) {
        if (first) {
            numbers(entry);
        }
        pieces.forEach(this::piece);
        if (first) {
            notes(entry);
        }
    }

    private void numbers(EntryView entry) {
        var before = TextPage.number(entry.kind(), entry.oldNumber());
        var after = TextPage.number(entry.kind(), entry.newNumber());
        var shown = after.isEmpty() ? before : after;
        if (entry.renumbered()) {
            html.start("span").attribute("class", "number").start("span").attribute("class", "said");
            html.text("number changed from ")
                    .end()
                    .text(before + " → " + after)
                    .end()
                    .text(" ");
        } else if (!shown.isEmpty()) {
            html.start("span").attribute("class", "number").text(shown).end().text(" ");
        }
    }

    private void piece(Piece piece) {
        switch (piece.op()) {
            case INSERTED -> marked("ins", "inserted", piece);
            case DELETED -> marked("del", "deleted", piece);
            case SAME -> Words.runs(html, piece.text(), piece.runs(), reference -> null);
            case FORMATTED -> {
                Words.runs(html, piece.text(), piece.runs(), reference -> null);
                note(piece.formatting() == null ? "" : piece.formatting());
            }
        }
    }

    private void marked(String tag, String said, Piece piece) {
        html.start(tag)
                .start("span")
                .attribute("class", "said")
                .text("[" + said + ": ")
                .end();
        Words.runs(html, piece.text(), piece.runs(), reference -> null);
        html.start("span").attribute("class", "said").text("]").end().end();
    }

    private void notes(EntryView entry) {
        var part = entry.partOf();
        var movedFrom = entry.movedFrom();
        if (movedFrom != null && !movedFrom.isEmpty()) {
            note("moved from " + movedFrom);
        }
        if (part != null) {
            var how = entry.change() == Change.SPLIT ? "split from " : "its words now stand in ";
            note((how + part.number()).strip());
        }
        var authority = entry.authority();
        if (authority != null && entry.change() != Change.SAME) {
            note(authority.words());
        }
    }

    private void note(String words) {
        html.text(" ").start("span").attribute("class", "note").text(words).end();
    }
}
