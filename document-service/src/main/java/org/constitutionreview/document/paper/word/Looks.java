package org.constitutionreview.document.paper.word;

import java.util.List;
import org.constitutionreview.document.reading.ProvisionView.RunView;

/** Walks through words along their looks. */
final class Looks {

    private final List<RunView> runs;
    private int run;
    private int at;

    Looks(List<RunView> runs) {
        this.runs = runs;
    }

    /** The next words that look alike, at most so many characters; there are that many. */
    RunView next(int most) {
        while (at == runs.get(run).text().length()) {
            run++;
            at = 0;
        }
        var whole = runs.get(run);
        int end = Math.min(whole.text().length(), at + most);
        var words = whole.text().substring(at, end);
        at = end;
        return new RunView(words, whole.bold(), whole.italic(), whole.link(), whole.ref(), whole.was());
    }
}
