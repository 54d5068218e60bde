package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how the words of one provision change: "In paragraph 18.1, after “banked” insert “by”." */
final class Wording {

    /** With more changes than this, the words as a whole are easier to follow. */
    private static final int MOST_CHANGES = 4;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String name;
    private final List<Segment> segments;
    private final String before;

    Wording(String name, List<Segment> segments) {
        this.name = name;
        this.segments = segments;
        this.before = before(segments);
    }

    static String before(List<Segment> segments) {
        return words(segments, Segment.Op.DELETED);
    }

    static String after(List<Segment> segments) {
        return words(segments, Segment.Op.INSERTED);
    }

    /** "" when the words stayed. */
    String instruction() {
        List<String> changes = changes();
        String after = after(segments);
        if (changes.isEmpty()) {
            return "";
        }
        boolean whole = segments.stream().allMatch(Segment::changesWords);
        if (before.isEmpty() || after.isEmpty()) {
            return after.isEmpty() ? "Leave out the words of " + name + "." : "In " + name + " insert “" + after + "”.";
        }
        return whole || changes.size() > MOST_CHANGES
                ? "For the words of " + name + " substitute “" + after + "”."
                : "In " + name + ", " + String.join("; ", changes) + ".";
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < segments.size(); at++) {
            Segment segment = segments.get(at);
            Segment next = at + 1 < segments.size() ? segments.get(at + 1) : null;
            if (segment.op() == Segment.Op.DELETED && next != null && next.op() == Segment.Op.INSERTED) {
                changes.add(
                        "for " + quoted(segment.text()) + where(read, segment) + " substitute " + quoted(next.text()));
                at++;
            } else if (segment.op() == Segment.Op.DELETED) {
                changes.add("leave out " + quoted(segment.text()) + where(read, segment));
            } else if (segment.op() == Segment.Op.INSERTED) {
                changes.add(insertion(read.toString(), segment, next));
            }
            read.append(segment.op() == Segment.Op.INSERTED ? "" : segment.text());
        }
        return changes;
    }

    private String insertion(String read, Segment inserted, @Nullable Segment next) {
        if (next == null && !read.isBlank()) {
            return "at the end insert " + quoted(inserted.text());
        }
        if (read.isBlank()) {
            return "at the beginning insert " + quoted(inserted.text());
        }
        return "after " + quoted(lastWords(read)) + " insert " + quoted(inserted.text());
    }

    /** Says which of several equal words is meant, by what stands before them. */
    private String where(StringBuilder read, Segment segment) {
        String words = segment.text().strip();
        return isOnce(words) || read.toString().isBlank() ? "" : " after " + quoted(lastWords(read.toString()));
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
        return all;
    }

    /** Whatever its case: instructions are read so. */
    private boolean isOnce(String words) {
        String all = before.toLowerCase(Locale.UK);
        String sought = words.toLowerCase(Locale.UK);
        return all.indexOf(sought) == all.lastIndexOf(sought);
    }

    private static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    private static String words(List<Segment> segments, Segment.Op op) {
        return segments.stream()
                .filter(segment -> !segment.changesWords() || segment.op() == op)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
