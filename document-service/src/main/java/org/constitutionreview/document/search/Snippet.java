package org.constitutionreview.document.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.constitutionreview.document.search.Hit.Segment;

/** The words of a hit, or of a long one the best passages, divided into what was sought and what stands around it. */
final class Snippet extends PassageFormatter {

    private static final int SHORT = 400;
    private static final int PASSAGE = 200;
    private static final int PASSAGES = 2;
    private static final String LEFT_OUT = "… ";

    private Snippet() {}

    @SuppressWarnings("unchecked")
    static List<Segment> of(String words, Query wanted) throws IOException {
        boolean whole = words.length() <= SHORT;
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(Fields.ANALYZER)
                .withFormatter(new Snippet())
                .withBreakIterator(() -> whole
                        ? new WholeBreakIterator()
                        : LengthGoalBreakIterator.createMinLength(
                                BreakIterator.getSentenceInstance(Locale.UK), PASSAGE, 0.5f))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .build();
        var segments = (List<Segment>) highlighter.highlightWithoutSearcher(Fields.WORDS, wanted, words, PASSAGES);
        return segments == null || segments.isEmpty() ? beginning(words) : segments;
    }

    /** Where the number or the title was sought, nothing in the words is marked. */
    private static List<Segment> beginning(String words) {
        if (words.length() <= SHORT) {
            return words.isEmpty() ? List.of() : List.of(new Segment(words, false));
        }
        int end = Math.max(words.lastIndexOf(' ', SHORT), SHORT / 2);
        return List.of(new Segment(words.substring(0, end) + " …", false));
    }

    @Override
    public List<Segment> format(Passage[] passages, String content) {
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        for (Passage passage : passages) {
            int at = passage.getStartOffset();
            if (at > end) {
                add(segments, LEFT_OUT, false);
            }
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(at, passage.getMatchStarts()[match]);
                int to = Math.max(from, passage.getMatchEnds()[match]);
                add(segments, content.substring(at, from), false);
                add(segments, content.substring(from, to), true);
                at = to;
            }
            end = Math.max(at, passage.getEndOffset());
            add(segments, content.substring(at, end), false);
        }
        if (end < content.length()) {
            add(segments, LEFT_OUT.strip(), false);
        }
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean hit) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, hit));
        }
    }
}
