package org.constitutionreview.document.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.Segment;

/**
 * Which revision brought which words of one provision. A cross-reference counts as one character, for its words may change
 * without anybody writing.
 */
record Blame(UUID provisionId, List<Span> heading, List<Span> words) {

    private static final String REFERENCE = "\uFFFC";
    private static final ReferenceWords AS_ONE = reference -> REFERENCE;

    record Span(String text, int revision) {}

    /** All words are those that the draft was begun with. */
    static Blame of(Text text, UUID provisionId) {
        return text.find(provisionId)
                .map(provision -> new Blame(provisionId, begun(heading(provision)), begun(provision.text())))
                .orElseGet(() -> new Blame(provisionId, List.of(), List.of()));
    }

    Blame after(Text before, Text now, int revision) {
        return Redline.between(before, now, AS_ONE, AS_ONE).undivided().entries().stream()
                .filter(entry -> entry.provisionId().equals(provisionId))
                .findFirst()
                .map(entry -> new Blame(
                        provisionId,
                        through(heading, entry.headingSegments(), revision),
                        through(words, entry.segments(), revision)))
                .orElse(this);
    }

    /** As it reads now, heading first. */
    List<Span> spans(Provision provision, ReferenceWords references) {
        List<Span> all = new ArrayList<>(read(heading, heading(provision), references));
        if (!all.isEmpty() && !words.isEmpty()) {
            all.add(new Span(" ", all.get(all.size() - 1).revision()));
        }
        all.addAll(read(words, provision.text(), references));
        return all;
    }

    private static List<Span> through(List<Span> old, List<Segment> segments, int revision) {
        Deque<Span> left = new ArrayDeque<>(old);
        List<Span> spans = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.op() == Segment.Op.INSERTED) {
                spans.add(new Span(segment.text(), revision));
            } else {
                var taken = take(left, segment.text().length());
                if (segment.op() != Segment.Op.DELETED) {
                    spans.addAll(taken);
                }
            }
        }
        return spans;
    }

    private static List<Span> take(Deque<Span> left, int length) {
        List<Span> taken = new ArrayList<>();
        int missing = length;
        while (missing > 0 && !left.isEmpty()) {
            var span = left.pop();
            if (span.text().length() > missing) {
                left.push(new Span(span.text().substring(missing), span.revision()));
                span = new Span(span.text().substring(0, missing), span.revision());
            }
            taken.add(span);
            missing -= span.text().length();
        }
        return taken;
    }

    private static List<Span> read(List<Span> spans, Inline inline, ReferenceWords references) {
        Deque<String> read = new ArrayDeque<>();
        inline.runs().stream().map(Run::reference).forEach(reference -> {
            if (reference != null) {
                read.add(references.orNothing(reference));
            }
        });
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            var words = new StringBuilder();
            span.text().codePoints().forEach(character -> {
                boolean stands = character == REFERENCE.codePointAt(0) && !read.isEmpty();
                words.append(stands ? read.pop() : Character.toString(character));
            });
            result.add(new Span(words.toString(), span.revision()));
        }
        return result;
    }

    private static List<Span> begun(Inline inline) {
        var words = inline.words(AS_ONE);
        return words.isEmpty() ? List.of() : List.of(new Span(words, 0));
    }

    private static Inline heading(Provision provision) {
        var heading = provision.heading();
        return heading == null ? Inline.EMPTY : heading;
    }
}
