package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** A table's cells; empty ones at the end of a row don't count. */
record Rows(List<List<Inline>> cells) {

    static Rows of(Inline table) {
        List<List<Inline>> rows = new ArrayList<>();
        List<Inline> row = new ArrayList<>();
        List<Run> cell = new ArrayList<>();
        for (Run run : table.runs()) {
            String text = run.text();
            int from = 0;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '|' || c == '\n') {
                    cell.add(run.withText(text.substring(from, at)));
                    row.add(stripped(cell));
                    cell = new ArrayList<>();
                    from = at + 1;
                }
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
            cell.add(run.reference() == null ? run.withText(text.substring(from)) : run);
        }
        row.add(stripped(cell));
        rows.add(row);
        return new Rows(rows.stream()
                .map(Rows::trimmed)
                .filter(cells -> !cells.isEmpty())
                .toList());
    }

    /** Before the first stroke of a row stands nothing. */
    private static List<Inline> trimmed(List<Inline> row) {
        int from = row.get(0).isEmpty() ? 1 : 0;
        int to = row.size();
        while (to > from && row.get(to - 1).isEmpty()) {
            to--;
        }
        return List.copyOf(row.subList(Math.min(from, to), to));
    }

    Rows withoutRule() {
        return isRuled() ? new Rows(without(1)) : this;
    }

    /** With the rule under the head that the other has. */
    Rows ruledAs(Rows other) {
        if (!other.isRuled() || isRuled()) {
            return this;
        }
        List<List<Inline>> ruled = new ArrayList<>(cells);
        ruled.add(1, other.cells.get(1));
        return new Rows(ruled);
    }

    Inline words() {
        List<Run> runs = new ArrayList<>();
        for (List<Inline> row : cells) {
            runs.add(Run.of(runs.isEmpty() ? "|" : "\n|"));
            for (Inline cell : row) {
                runs.add(Run.of(" "));
                runs.addAll(cell.runs());
                runs.add(Run.of(cell.isEmpty() ? "|" : " |"));
            }
        }
        return new Inline(runs);
    }

    private boolean isRuled() {
        return cells.size() > 1
                && cells.get(1).stream()
                        .allMatch(cell ->
                                cell.references().isEmpty() && cell.markup().matches(":?-{3,}:?"));
    }

    private List<List<Inline>> without(int row) {
        List<List<Inline>> left = new ArrayList<>(cells);
        left.remove(row);
        return left;
    }

    private static Inline stripped(List<Run> cell) {
        return Edges.stripped(new Inline(cell));
    }
}
