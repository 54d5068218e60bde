package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** The spaces at the ends of words, which nobody sees. */
final class Edges {

    private Edges() {}

    static Inline stripped(Inline inline) {
        List<Run> runs = new ArrayList<>(inline.runs());
        while (!runs.isEmpty() && isBlank(runs.get(0))) {
            runs.remove(0);
        }
        while (!runs.isEmpty() && isBlank(runs.get(runs.size() - 1))) {
            runs.remove(runs.size() - 1);
        }
        if (!runs.isEmpty()) {
            Run first = runs.get(0);
            runs.set(0, first.reference() == null ? first.withText(first.text().stripLeading()) : first);
            int end = runs.size() - 1;
            Run last = runs.get(end);
            runs.set(end, last.reference() == null ? last.withText(last.text().stripTrailing()) : last);
        }
        return new Inline(runs);
    }

    private static boolean isBlank(Run run) {
        return run.reference() == null && run.text().isBlank();
    }
}
