package org.constitutionreview.document.text.source.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** Puts references in the place of words; each looks as the words did where it begins. */
final class Replacing {

    /** Counted in the words with one letter for each reference that is there already. */
    record Span(int start, int end, Run reference) {}

    private Replacing() {}

    static Inline in(Inline inline, List<Span> unsorted) {
        List<Span> spans =
                unsorted.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int next = 0;
        for (Run run : inline.runs()) {
            int length = run.reference() == null ? run.text().length() : 1;
            int end = at + length;
            if (run.reference() != null) {
                runs.add(run);
                at = end;
                continue;
            }
            while (at < end) {
                Span span = next < spans.size() ? spans.get(next) : new Span(Integer.MAX_VALUE, Integer.MAX_VALUE, run);
                if (at < span.start()) {
                    int stop = Math.min(end, span.start());
                    runs.add(run.withText(run.text().substring(length - (end - at), length - (end - stop))));
                    at = stop;
                } else {
                    if (at == span.start()) {
                        runs.add(new Run(
                                "",
                                run.bold(),
                                run.italic(),
                                run.link(),
                                span.reference().reference()));
                    }
                    at = Math.min(end, span.end());
                    next += at == span.end() ? 1 : 0;
                }
            }
        }
        return new Inline(runs);
    }
}
