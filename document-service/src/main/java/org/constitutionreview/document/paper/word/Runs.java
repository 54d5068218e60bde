package org.constitutionreview.document.paper.word;

import java.util.List;
import org.constitutionreview.document.paper.markup.Markup;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.reading.RedlineView.Piece;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.redline.Segment.Op;
import org.jspecify.annotations.Nullable;

/** Writes the words of one paragraph, each stretch as it stayed, came, went or moved. */
final class Runs {

    private final Markup xml;
    private final Tracking tracking;
    private final Links links;
    private final Role role;
    private final String author;
    private Role last = Role.SAME;

    Runs(Markup xml, Tracking tracking, Links links, Role role, String author) {
        this.xml = xml;
        this.tracking = tracking;
        this.links = links;
        this.role = role;
        this.author = author;
    }

    void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            var tracked = role(piece.op());
            var runs = piece.runs();
            if (runs == null) {
                tracked(tracked, new RunView(piece.text(), null, null, null, null, null));
            } else {
                runs.forEach(run -> run(tracked, run));
            }
        }
    }

    /** A typed number and the space after it. */
    void number(String before, String after) {
        if (role == Role.SAME && !before.equals(after)) {
            number(Role.DELETED, before);
            number(Role.INSERTED, after);
        } else {
            number(role, role.isAfter ? after : before);
        }
    }

    private void number(Role tracked, String number) {
        if (!number.isEmpty()) {
            open(tracked);
            words(tracked, number + "\t", "ProvisionNumber", null, null);
            close(tracked);
        }
    }

    /** A paragraph that comes, goes or moves does so as a whole: programs settle no change within a move rightly. */
    private Role role(Op op) {
        if (role != Role.SAME) {
            return role;
        }
        return op == Op.SAME ? Role.SAME : op == Op.INSERTED ? Role.INSERTED : Role.DELETED;
    }

    private void run(Role tracked, RunView run) {
        var was = run.was();
        if (was == null || tracked == Role.INSERTED || tracked == Role.MOVED_TO) {
            tracked(tracked, run);
        } else {
            var before = new RunView(was, run.bold(), run.italic(), run.link(), null, null);
            if (tracked == Role.SAME) {
                tracked(Role.DELETED, before);
                tracked(Role.INSERTED, run);
            } else {
                tracked(tracked, before);
            }
        }
    }

    /** What moves takes along neither links nor fields: LibreOffice would leave its paragraph behind. */
    private void tracked(Role tracked, RunView run) {
        var link = tracked.isMove() ? null : run.link();
        if (link != null) {
            xml.start("w:hyperlink").attribute("r:id", links.relation(link)).attribute("w:history", 1);
        }
        open(tracked);
        var reference = run.ref();
        var target = reference == null || tracked.isMove() || !tracked.isAfter ? null : field(reference);
        if (target == null) {
            words(tracked, run.text(), link == null ? null : "Hyperlink", run.bold(), run.italic());
        } else {
            field(target, run);
        }
        close(tracked);
        if (link != null) {
            xml.end();
        }
    }

    private @Nullable String field(Reference reference) {
        var id = reference.provisionId();
        return reference.documentId() == null && id != null && links.isCounted(id) ? links.bookmark(id) : null;
    }

    /** Word's own cross-reference: the number in full of the paragraph with that bookmark. */
    private void field(String bookmark, RunView run) {
        mark("begin");
        xml.start("w:r").start("w:instrText").attribute("xml:space", "preserve");
        xml.text(" REF " + bookmark + " \\w \\h ").end().end();
        mark("separate");
        words(Role.SAME, run.text(), null, run.bold(), run.italic());
        mark("end");
    }

    private void mark(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** What happened to the last words written. */
    Role last() {
        return last;
    }

    private void open(Role tracked) {
        last = tracked;
        if (tracked != Role.SAME) {
            tracking.start(xml, tracked.element, author);
        }
    }

    private void close(Role tracked) {
        if (tracked != Role.SAME) {
            xml.end();
        }
    }

    private void words(
            Role tracked, String words, @Nullable String style, @Nullable Boolean bold, @Nullable Boolean italic) {
        xml.start("w:r");
        if (style != null || bold != null || italic != null) {
            xml.start("w:rPr");
            if (style != null) {
                xml.empty("w:rStyle", "w:val", style);
            }
            if (bold != null) {
                xml.start("w:b").end();
            }
            if (italic != null) {
                xml.start("w:i").end();
            }
            xml.end();
        }
        content(xml, words, tracked == Role.DELETED ? "w:delText" : "w:t");
        xml.end();
    }

    static void content(Markup xml, String words, String element) {
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            char c = at == words.length() ? '\n' : words.charAt(at);
            if (c == '\n' || c == '\t') {
                if (at > from) {
                    xml.start(element).attribute("xml:space", "preserve");
                    xml.text(words.substring(from, at)).end();
                }
                if (at < words.length()) {
                    xml.start(c == '\n' ? "w:br" : "w:tab").end();
                }
                from = at + 1;
            }
        }
    }
}
