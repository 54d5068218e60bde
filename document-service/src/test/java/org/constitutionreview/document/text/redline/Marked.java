package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.Inline;

/** Redlines written down: {+inserted+}, {-deleted-} and {~formatted~}. */
final class Marked {

    private Marked() {}

    static String words(String before, String after) {
        return of(marking().between(Inline.parse(before), Inline.parse(after), false));
    }

    static String table(String before, String after) {
        return of(marking().between(Inline.parse(before), Inline.parse(after), true));
    }

    static String of(List<Segment> segments) {
        return segments.stream()
                .map(segment -> switch (segment.op()) {
                    case SAME -> segment.text();
                    case FORMATTED -> "{~" + segment.text() + "~}";
                    case DELETED -> "{-" + segment.text() + "-}";
                    case INSERTED -> "{+" + segment.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static Marking marking() {
        return new Marking(reference -> "", reference -> "");
    }
}
