package org.constitutionreview.document.paper.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.paper.file.Cells;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.redline.Segment.Op;
import org.jspecify.annotations.Nullable;

/** A text without marks of change. */
final class TextPage {

    private static final int DEEPEST = 6;

    private final Markup html;
    private final Outline outline;
    private final Headings headings;
    private final int nth;
    private final Set<UUID> there = new HashSet<>();

    /** @param nth which text of the page it is */
    TextPage(Markup html, Outline outline, int topHeading, int nth) {
        this.html = html;
        this.outline = outline;
        this.headings = new Headings(topHeading);
        this.nth = nth;
    }

    void write(List<ProvisionView> provisions) {
        collect(provisions);
        provisions.forEach(this::provision);
    }

    private void collect(List<ProvisionView> provisions) {
        provisions.forEach(provision -> {
            there.add(provision.id());
            collect(provision.children());
        });
    }

    private void provision(ProvisionView provision) {
        var heading = provision.heading() == null ? "" : provision.heading();
        var number = number(provision.kind(), provision.number());
        boolean headed = !heading.isEmpty();
        if (headed) {
            var words = (number + " " + heading).strip();
            outline.start(html, headings.next(provision.level()), words);
            html.start("span").attribute("id", id(provision.id()));
            number(number);
            html.text(heading).end().end();
        }
        if (provision.kind() == Kind.TABLE && !provision.words().isEmpty()) {
            table(provision);
        } else if (!headed || !provision.words().isEmpty()) {
            paragraph(provision, headed ? "" : number, headed ? null : id(provision.id()));
        }
        provision.children().forEach(this::provision);
    }

    private void paragraph(ProvisionView provision, String number, @Nullable String id) {
        html.start("p").attribute("id", id).attribute("class", "level-" + Math.min(provision.level(), DEEPEST));
        number(number);
        Words.runs(html, provision.words(), provision.runs(), this::address);
        html.end();
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            html.start("span").attribute("class", "number").text(number).end().text(" ");
        }
    }

    private void table(ProvisionView provision) {
        var cells = Cells.of(List.of(new Piece(Op.SAME, provision.words(), provision.runs(), null, null)));
        html.start("table").attribute("id", id(provision.id()));
        boolean first = cells.isHeaded();
        for (List<List<Piece>> row : cells.rows()) {
            html.start("tr");
            for (List<Piece> cell : row) {
                html.start(first ? "th" : "td")
                        .attribute("scope", first ? "col" : null)
                        .text("");
                cell.forEach(piece -> Words.runs(html, piece.text().strip(), piece.runs(), this::address));
                html.end();
            }
            html.end();
            first = false;
        }
        html.end();
    }

    private @Nullable String address(Reference reference) {
        var id = reference.provisionId();
        return reference.documentId() == null && id != null && there.contains(id) ? "#" + id(id) : null;
    }

    private String id(UUID provision) {
        return "p" + nth + "-" + provision;
    }

    static String number(Kind kind, String number) {
        return number.isEmpty() && kind == Kind.BULLET ? "•" : number;
    }
}
