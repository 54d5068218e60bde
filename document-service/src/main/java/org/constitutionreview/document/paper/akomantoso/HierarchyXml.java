package org.constitutionreview.document.paper.akomantoso;

import java.util.List;
import org.constitutionreview.document.paper.file.Cells;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.redline.Segment.Op;
import org.jspecify.annotations.Nullable;

/** Writes provisions as the hierarchy that they are. */
final class HierarchyXml {

    private final Markup xml;
    private final ElementIds ids;
    private final String within;
    private final String references;

    /**
     * @param within stands before each id, where a text is quoted in another
     * @param references stands before the ids that cross-references lead to
     */
    HierarchyXml(Markup xml, ElementIds ids, String within, String references) {
        this.xml = xml;
        this.ids = ids;
        this.within = within;
        this.references = references;
    }

    void write(ProvisionView provision) {
        var element = Element.of(provision.kind());
        xml.start(element.name()).attribute("eId", within + ids.of(provision.id()));
        xml.attribute("wId", ElementIds.permanent(provision.id())).attribute("name", element.container());
        var heading = provision.heading();
        if (!provision.number().isEmpty()) {
            xml.element("num", provision.number());
        }
        if (heading != null && !heading.isEmpty()) {
            xml.element("heading", heading);
        }
        if (provision.children().isEmpty()) {
            words(provision, "content");
        } else {
            if (!provision.words().isEmpty()) {
                words(provision, "intro");
            }
            provision.children().forEach(this::write);
        }
        xml.end();
    }

    private void words(ProvisionView provision, String element) {
        xml.start(element);
        if (provision.kind() == Kind.TABLE && !provision.words().isEmpty()) {
            table(provision);
        } else {
            paragraph(provision.words(), provision.runs());
        }
        xml.end();
    }

    private void table(ProvisionView provision) {
        var cells = Cells.of(List.of(new Piece(Op.SAME, provision.words(), provision.runs(), null, null)));
        xml.start("table");
        boolean first = cells.isHeaded();
        for (List<List<Piece>> row : cells.rows()) {
            xml.start("tr");
            for (List<Piece> cell : row) {
                xml.start(first ? "th" : "td").start("p");
                cell.forEach(piece -> runs(piece.text(), piece.runs()));
                xml.end().end();
            }
            xml.end();
            first = false;
        }
        xml.end();
    }

    private void paragraph(String words, @Nullable List<RunView> runs) {
        xml.start("p");
        runs(words, runs);
        xml.end();
    }

    private void runs(String words, @Nullable List<RunView> runs) {
        if (runs == null) {
            lines(words);
            return;
        }
        for (RunView run : runs) {
            int open = run.bold() == null ? 0 : start("b");
            open += run.italic() == null ? 0 : start("i");
            var link = run.link();
            var reference = run.ref();
            var address = reference == null ? null : address(reference);
            if (address != null) {
                open += start("ref");
                xml.attribute("href", address);
            } else if (link != null) {
                open += start("a");
                xml.attribute("href", link);
            }
            lines(run.text());
            for (int at = 0; at < open; at++) {
                xml.end();
            }
        }
    }

    private int start(String element) {
        xml.start(element);
        return 1;
    }

    private @Nullable String address(Reference reference) {
        var id = reference.provisionId();
        if (reference.documentId() != null) {
            var document = "/akn/gb/act/constitution/" + reference.documentId();
            return id == null ? document : document + "/!main~" + ElementIds.permanent(id);
        }
        var eId = id == null ? null : ids.of(id);
        return eId == null ? null : references + "#" + eId;
    }

    private void lines(String words) {
        var lines = words.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                xml.start("br").end();
            }
            xml.text(lines[at]);
        }
    }
}
