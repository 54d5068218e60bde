package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.text.DanglingReference;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Segment;

/** Finds what is wrong with a changed text itself. */
final class DraftCheck {

    private DraftCheck() {}

    /** @param outdated whether another text has come into force since it was begun */
    static List<Finding> check(NumberedText text, ReferenceWords references, RedlineView redline, boolean outdated) {
        List<Finding> findings = new ArrayList<>();
        var title = redline.title();
        var naming = new Naming(text.text());
        DanglingReference.in(text.text(), references)
                .forEach(dangling -> findings.add(Finding.blocking(
                        "reference-to-nothing",
                        null,
                        "In “" + title + "”, " + naming.of(dangling.provisionId())
                                + " refers to something that doesn't exist. Correct the reference.")));
        redline.entries().stream()
                .filter(entry -> entry.change() != Change.SAME && ReportCheck.holdsPlaceholder(inserted(entry)))
                .forEach(entry -> findings.add(Finding.blocking(
                        "placeholder-left",
                        null,
                        "In “" + title + "”, " + naming.of(entry.provisionId()) + " still holds a placeholder.")));
        if (redline.entries().stream().noneMatch(entry -> entry.change() != Change.SAME)) {
            findings.add(Finding.blocking("draft-unchanged", null, "The draft of “" + title + "” changes nothing."));
        }
        if (outdated) {
            findings.add(Finding.notice(
                    "draft-outdated",
                    null,
                    "“" + title + "” has been changed since this draft was begun. Both changes will stand, unless they"
                            + " contradict each other."));
        }
        heading(text, references, title, findings);
        return findings;
    }

    private static String inserted(EntryView entry) {
        var words = new StringBuilder();
        entry.segments().stream()
                .filter(piece -> piece.op() == Segment.Op.INSERTED)
                .forEach(piece -> words.append(piece.text()).append(' '));
        return words.toString();
    }

    /** A text that begins with a heading of its own shows it as its title. */
    private static void heading(NumberedText text, ReferenceWords references, String title, List<Finding> findings) {
        text.text().provisions().stream()
                .limit(1)
                .filter(first -> first.kind() == Kind.HEADING && first.heading() != null)
                .map(first -> first.heading() == null ? "" : first.heading().words(references))
                .filter(heading -> !heading.equals(title))
                .forEach(heading -> findings.add(Finding.notice(
                        "title-differs",
                        null,
                        "The draft is headed “" + heading + "”, the document is “" + title + "”. Are they the same?")));
    }
}
