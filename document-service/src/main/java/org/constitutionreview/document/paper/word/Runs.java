package org.constitutionreview.document.paper.word;

import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.document.paper.file.Markup;
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
    private final RunXml writer;
    private Role last = Role.SAME;

    Runs(Markup xml, Tracking tracking, Links links, Role role, String author) {
        this.xml = xml;
        this.tracking = tracking;
        this.links = links;
        this.role = role;
        this.author = author;
        this.writer = new RunXml(xml, tracking);
    }

    void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (role == Role.SAME && piece.op() == Op.FORMATTED) {
                formatted(piece);
            } else {
                var tracked = role(piece.op());
                runs(piece.text(), piece.runs()).forEach(run -> run(tracked, run));
            }
        }
    }

    private static List<RunView> runs(String words, @Nullable List<RunView> runs) {
        return runs == null ? List.of(new RunView(words, null, null, null, null, null)) : runs;
    }

    /** Where a link changes too, the words go and come back: Word tracks looks only. */
    private void formatted(Piece piece) {
        var before = runs(piece.text(), piece.formerly());
        var after = runs(piece.text(), piece.runs());
        if (Stream.concat(before.stream(), after.stream()).anyMatch(run -> run.link() != null || run.ref() != null)) {
            before.forEach(run -> run(Role.DELETED, run));
            after.forEach(run -> run(Role.INSERTED, run));
            return;
        }
        last = Role.SAME;
        var looks = new Looks(before);
        for (RunView run : after) {
            int from = 0;
            while (from < run.text().length()) {
                var was = looks.next(run.text().length() - from);
                int to = from + was.text().length();
                writer.formatted(run.text().substring(from, to), run, was, author);
                from = to;
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
            writer.words(tracked, number + "\t", "ProvisionNumber", null, null);
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
            writer.words(tracked, run.text(), link == null ? null : "Hyperlink", run.bold(), run.italic());
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
        writer.fieldMark("begin");
        writer.instruction(" REF " + bookmark + " \\w \\h ");
        writer.fieldMark("separate");
        writer.words(Role.SAME, run.text(), null, run.bold(), run.italic());
        writer.fieldMark("end");
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
}
