package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.instruction.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Says how the words of one provision change: "In paragraph 18.1, after “banked” insert “by”." A sentence is only written
 * if it is read as it is meant; else the words are given as a whole.
 */
final class Wording {

    /** With more changes than this, the words as a whole are easier to follow. */
    private static final int MOST_CHANGES = 4;

    private final String name;
    private final boolean isHeading;
    private final Provision provision;
    private final ReadAsMeant readAsMeant;
    private final Anchors anchors;
    private final List<Segment> segments;
    private final ReferenceWords wordsBefore;
    private final String without;
    private final String before;
    private final String after;

    /**
     * @param provision as it was
     * @param without the instruction when no words are left
     */
    Wording(
            String name,
            boolean isHeading,
            Provision provision,
            List<Segment> segments,
            ReferenceWords wordsBefore,
            String without) {
        this.name = name;
        this.isHeading = isHeading;
        this.provision = provision;
        this.segments = segments;
        this.wordsBefore = wordsBefore;
        this.without = without;
        this.before = before(segments, wordsBefore);
        Inline heading = isHeading ? null : provision.heading();
        this.anchors = new Anchors(heading == null ? "" : heading.words(wordsBefore) + "\n", before);
        this.after = segments.stream()
                .filter(segment -> segment.op() != Segment.Op.DELETED)
                .map(segment -> segment.op() == Segment.Op.INSERTED
                        ? segment.text()
                        : segment.inline().words(wordsBefore))
                .collect(Collectors.joining());
        this.readAsMeant = new ReadAsMeant(provision, isHeading, wordsBefore, words -> words.words(wordsBefore)
                .equals(after));
    }

    static String before(List<Segment> segments, ReferenceWords wordsBefore) {
        return old(segments).words(wordsBefore);
    }

    private static Inline old(List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        segments.forEach(segment -> runs.addAll(segment.in(Segment.Op.DELETED).runs()));
        return new Inline(runs);
    }

    static String after(List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.op() != Segment.Op.DELETED)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    List<String> instructions() {
        List<String> all = new ArrayList<>();
        if (segments.stream().anyMatch(Segment::changesWords)) {
            all.add(ofWords());
        }
        all.addAll(new Looks(name, isHeading, provision, segments, wordsBefore, anchors).instructions());
        return all;
    }

    private String ofWords() {
        if (after.isEmpty()) {
            return without;
        }
        String block = "For the words of " + name + " substitute:\n" + after;
        if (before.isEmpty()) {
            return Quotation.of(after)
                    .map(quoted -> "In " + name + " insert " + quoted + ".")
                    .orElse(block);
        }
        Optional<String> whole = Quotation.of(after).map(quoted -> "For the words of @ substitute " + quoted + ".");
        return clauses()
                .or(() -> whole)
                .filter(readAsMeant)
                .or(() -> whole.filter(readAsMeant))
                .map(sentence -> sentence.replaceFirst("@", Matcher.quoteReplacement(name)))
                .orElse(block);
    }

    /** Empty when they are many, leave nothing standing, or can't be quoted. */
    private Optional<String> clauses() {
        List<Optional<String>> changes = changes();
        boolean whole = segments.stream().allMatch(Segment::changesWords);
        return whole || changes.size() > MOST_CHANGES || changes.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        changes.stream().flatMap(Optional::stream).collect(Collectors.joining("; ", "In @, ", ".")));
    }

    private List<Optional<String>> changes() {
        List<Optional<String>> changes = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < segments.size(); at++) {
            Segment segment = segments.get(at);
            Segment next = at + 1 < segments.size() ? segments.get(at + 1) : null;
            if (segment.op() == Segment.Op.DELETED && next != null && next.op() == Segment.Op.INSERTED) {
                changes.add(clause("for ", segment, anchors.where(read.toString(), segment.text()))
                        .flatMap(clause -> quoted(next.text()).map(words -> clause + " substitute " + words)));
                at++;
            } else if (segment.op() == Segment.Op.DELETED) {
                changes.add(clause("leave out ", segment, anchors.where(read.toString(), segment.text())));
            } else if (segment.op() == Segment.Op.INSERTED) {
                changes.add(insertion(read.toString(), segment, next));
            }
            read.append(segment.in(Segment.Op.DELETED).words(wordsBefore));
        }
        return changes;
    }

    private static Optional<String> clause(String verb, Segment deleted, Optional<String> where) {
        return quoted(deleted.text()).flatMap(words -> where.map(after -> verb + words + after));
    }

    private Optional<String> insertion(String read, Segment inserted, @Nullable Segment next) {
        Optional<String> words = quoted(inserted.text());
        if (next == null && !read.isBlank()) {
            return words.map(quoted -> "at the end insert " + quoted);
        }
        if (read.isBlank()) {
            return words.map(quoted -> "at the beginning insert " + quoted);
        }
        return words.flatMap(
                quoted -> quoted(anchors.lastWords(read)).map(anchor -> "after " + anchor + " insert " + quoted));
    }

    private static Optional<String> quoted(String words) {
        return Quotation.of(words.strip());
    }
}
