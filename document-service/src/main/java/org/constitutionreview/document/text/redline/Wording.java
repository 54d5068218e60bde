package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String name;
    private final ReadAsMeant readAsMeant;
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
        this.segments = segments;
        this.wordsBefore = wordsBefore;
        this.without = without;
        this.before = before(segments, wordsBefore);
        this.after = segments.stream()
                .filter(segment -> segment.op() != Segment.Op.DELETED)
                .map(segment -> segment.op() == Segment.Op.INSERTED
                        ? segment.text()
                        : segment.inline().words(wordsBefore))
                .collect(Collectors.joining());
        this.readAsMeant = new ReadAsMeant(provision, isHeading, wordsBefore, after);
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
        segments.stream()
                .filter(segment ->
                        segment.op() == Segment.Op.FORMATTED && !segment.text().isBlank())
                .map(segment -> "In " + name + ", “" + segment.text().strip() + "” is " + segment.formatting() + ".")
                .forEach(all::add);
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
                changes.add(clause("for ", segment, where(read, segment))
                        .flatMap(clause -> quoted(next.text()).map(words -> clause + " substitute " + words)));
                at++;
            } else if (segment.op() == Segment.Op.DELETED) {
                changes.add(clause("leave out ", segment, where(read, segment)));
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
        return words.flatMap(quoted -> quoted(lastWords(read)).map(anchor -> "after " + anchor + " insert " + quoted));
    }

    /** Says which of several equal words is meant, by what stands before them. */
    private Optional<String> where(StringBuilder read, Segment segment) {
        String words = segment.text().strip();
        return isOnce(words) || read.toString().isBlank()
                ? Optional.of("")
                : quoted(lastWords(read.toString())).map(quoted -> " after " + quoted);
    }

    /** The fewest last words that occur only once. */
    private String lastWords(String read) {
        String all = read.stripTrailing();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(all);
        while (word.find()) {
            starts.add(0, word.start());
        }
        for (int start : starts) {
            String last = all.substring(start);
            if (isOnce(last)) {
                return last;
            }
        }
        return all.strip();
    }

    /** Whatever its case: instructions are read so. */
    private boolean isOnce(String words) {
        String all = before.toLowerCase(Locale.UK);
        String sought = words.toLowerCase(Locale.UK);
        return all.indexOf(sought) == all.lastIndexOf(sought);
    }

    private static Optional<String> quoted(String words) {
        return Quotation.of(words.strip());
    }
}
