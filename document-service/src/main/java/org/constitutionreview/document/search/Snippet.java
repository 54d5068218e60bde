package org.constitutionreview.document.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.constitutionreview.document.search.Hit.Segment;

/** Divides the best passages of a text into what was sought and what stands around it. */
final class Snippet extends PassageFormatter {

    @Override
    public List<Segment> format(Passage[] passages, String content) {
        List<Segment> segments = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.getStartOffset() > 0) {
                segments.add(new Segment("… ", false));
            }
            int at = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int start = Math.max(at, passage.getMatchStarts()[match]);
                int end = Math.max(start, passage.getMatchEnds()[match]);
                add(segments, content.substring(at, start), false);
                add(segments, content.substring(start, end), true);
                at = end;
            }
            add(segments, content.substring(at, Math.max(at, passage.getEndOffset())), false);
        }
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean hit) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, hit));
        }
    }
}
