package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.function.Predicate;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;

/** A text with its changes marked, in document order; deleted provisions stand where they stood. */
public record Redline(List<Entry> entries) {

    public Redline {
        entries = List.copyOf(entries);
    }

    /** References to other documents read as the id of the document; use the other form where their titles are known. */
    public static Redline between(Text from, Text to) {
        ReferenceWords elsewhere = reference -> reference.documentId();
        return between(from, to, ReferenceWords.within(from, elsewhere), ReferenceWords.within(to, elsewhere));
    }

    public static Redline between(Text from, Text to, ReferenceWords wordsBefore, ReferenceWords wordsAfter) {
        return new Comparison(from, to, new Marking(wordsBefore, wordsAfter)).redline();
    }

    public Counts counts() {
        return new Counts(
                count(entry -> entry.change() == Change.INSERTED),
                count(entry -> entry.change() == Change.DELETED),
                count(entry -> entry.change().isReworded()),
                count(entry -> entry.change().isMoved()),
                count(Entry::renumbered),
                count(Entry::changesLooks),
                count(entry -> entry.change() == Change.SPLIT),
                count(entry -> entry.change() == Change.MERGED));
    }

    /** Only what changed, mere renumbering left out. */
    public Redline touched() {
        return new Redline(entries.stream().filter(Entry::isTouched).toList());
    }

    /** The text with all changes accepted: the new one. Needs all entries. */
    public Text accepted() {
        return new Rebuilding(Segment.Op.INSERTED, Entry::after).of(entries);
    }

    /** The text with all changes rejected: the old one. Needs all entries. */
    public Text rejected() {
        return new Rebuilding(Segment.Op.DELETED, Entry::before).of(entries);
    }

    /** The same changes without splits and merges: their words are deleted in one provision and inserted in another. */
    public Redline undivided() {
        return new Redline(Undivided.entries(entries));
    }

    private int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    /** How many provisions were changed in each way; one may be counted in several. */
    public record Counts(
            int inserted, int deleted, int reworded, int moved, int renumbered, int formatted, int split, int merged) {}
}
