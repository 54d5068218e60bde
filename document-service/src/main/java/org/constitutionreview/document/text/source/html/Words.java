package org.constitutionreview.document.text.source.html;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** Gathers the words of a block as a browser would set them: white space counts once, breaks are kept. */
final class Words {

    private final List<Run> runs = new ArrayList<>();
    private boolean afterSpace = true;

    void add(String text, Run look) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space || !afterSpace) {
                kept.append(space || c == '\u00a0' ? ' ' : c);
            }
            afterSpace = space;
        }
        runs.add(look.withText(kept.toString()));
    }

    /** As they are: what a style sheet puts before, what is set in lines. */
    void addExactly(String text, Run look) {
        runs.add(look.withText(text));
        afterSpace = text.endsWith("\n");
    }

    void add(Run reference) {
        runs.add(reference);
        afterSpace = false;
    }

    void lineBreak() {
        runs.add(Run.of("\n"));
        afterSpace = true;
    }

    boolean isBlank() {
        return runs.stream()
                .allMatch(run -> run.reference() == null && run.text().isBlank());
    }

    /** What was gathered, in lines; the words are then empty. */
    List<Inline> take() {
        List<Inline> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    lines.add(stripped(line));
                    line.clear();
                }
                line.add(run.reference() == null ? run.withText(parts[at]) : run);
            }
        }
        lines.add(stripped(line));
        runs.clear();
        afterSpace = true;
        return lines;
    }

    static Inline stripped(List<Run> line) {
        List<Run> kept = new ArrayList<>(new Inline(line).runs());
        while (!kept.isEmpty() && isBlank(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        while (!kept.isEmpty() && isBlank(kept.get(0))) {
            kept.remove(0);
        }
        if (!kept.isEmpty()) {
            int last = kept.size() - 1;
            Run end = kept.get(last);
            kept.set(last, end.reference() == null ? end.withText(end.text().stripTrailing()) : end);
            Run start = kept.get(0);
            kept.set(0, start.reference() == null ? start.withText(start.text().stripLeading()) : start);
        }
        return new Inline(kept);
    }

    private static boolean isBlank(Run run) {
        return run.reference() == null && run.text().isBlank();
    }
}
