package org.constitutionreview.document.paper.akomantoso;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.reading.ScheduleView;
import org.constitutionreview.document.reading.ScheduleView.RowView;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Segment.Op;

/** The changes of a document in Akoma Ntoso: each in words, and as a modification that programs understand. */
public final class AmendmentsXml {

    private static final String RENUMBERING = "renumbering";

    private final Work work;
    private final RedlineView redline;
    private final ScheduleView schedule;
    private final Map<UUID, ProvisionView> now = new HashMap<>();
    private final ElementIds idsBefore;
    private final ElementIds idsNow;
    private final Markup xml = new Markup();

    private AmendmentsXml(Work work, RedlineView redline, ScheduleView schedule, List<ProvisionView> text) {
        this.work = work;
        this.redline = redline;
        this.schedule = schedule;
        this.idsBefore = ElementIds.before(redline.entries());
        this.idsNow = ElementIds.of(text);
        text.forEach(this::collect);
    }

    /** @param text as it reads with the changes */
    public static byte[] of(Work work, RedlineView redline, ScheduleView schedule, List<ProvisionView> text) {
        return new AmendmentsXml(work, redline, schedule, text).write();
    }

    private void collect(ProvisionView provision) {
        now.put(provision.id(), provision);
        provision.children().forEach(this::collect);
    }

    private byte[] write() {
        var changes = new Modifications(work, redline.entries(), idsBefore, idsNow);
        xml.start("akomaNtoso").attribute("xmlns", Work.NAMESPACE);
        xml.start("amendment").attribute("name", "amendments").start("meta");
        work.amendments().identification(xml);
        changes.write(xml, schedule.rows());
        work.references(xml);
        xml.end().start("preface").start("p").text("Amendments to the ");
        xml.element("docTitle", work.title()).end().end().start("amendmentBody");
        for (int at = 0; at < schedule.rows().size(); at++) {
            amendment(schedule.rows().get(at), changes.entry(schedule.rows().get(at)), "mod_" + (at + 1));
        }
        xml.start("amendmentContent").start("p").start("mod").attribute("eId", RENUMBERING);
        xml.text("All other provisions are numbered accordingly.").end().end().end();
        return xml.end().end().end().bytes();
    }

    private void amendment(RowView row, EntryView entry, String id) {
        var provision = now.get(row.provisionId());
        boolean isWhole = entry.change() == Change.INSERTED || entry.change() == Change.SPLIT;
        xml.start("amendmentContent").start("p").start("mod").attribute("eId", id);
        if (isWhole && provision != null) {
            xml.text(row.instruction().lines().findFirst().orElse("") + " ");
            xml.start("quotedStructure").attribute("eId", id + "__qstr_1");
            new HierarchyXml(xml, idsNow, id + "__qstr_1__", work.address()).write(provision);
            xml.end();
        } else {
            xml.text(row.instruction() + " ");
            quoted(entry.segments(), id);
        }
        xml.end().end().end();
        var reason = row.reason();
        xml.start("amendmentJustification");
        xml.element("p", (reason == null ? "" : reason + " – ") + row.authorities())
                .end();
    }

    /** The words that go and come, in the order in which they are read. */
    private void quoted(List<Piece> pieces, String id) {
        int nth = 0;
        for (Piece piece : pieces) {
            if (piece.op() == Op.DELETED || piece.op() == Op.INSERTED) {
                xml.start("quotedText").attribute("eId", id + "__qtext_" + ++nth);
                xml.attribute("class", piece.op() == Op.DELETED ? "old" : "new")
                        .text(piece.text())
                        .end();
            }
        }
    }
}
