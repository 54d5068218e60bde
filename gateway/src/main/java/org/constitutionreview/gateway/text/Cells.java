package org.constitutionreview.gateway.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sets the words of a table as rows of cells: each line is a row, with bars between its cells. */
final class Cells<T> {

    private static final Pattern DASHES = Pattern.compile("\\s*:?-{3,}:?\\s*");

    private final Function<T, String> words;
    private final BiFunction<T, String, T> part;
    private final List<List<List<T>>> rows = new ArrayList<>();
    private List<List<T>> row = new ArrayList<>();
    private List<T> cell = new ArrayList<>();

    private Cells(Function<T, String> words, BiFunction<T, String, T> part) {
        this.words = words;
        this.part = part;
    }

    /** @param part a stretch like the given one, with fewer words */
    static <T> Table<T> of(List<T> stretches, Function<T, String> words, BiFunction<T, String, T> part) {
        Cells<T> cells = new Cells<>(words, part);
        stretches.forEach(cells::add);
        cells.endRow();
        return cells.table();
    }

    private Table<T> table() {
        boolean headed = rows.size() > 1
                && rows.get(1).stream()
                        .allMatch(one -> one.size() == 1
                                && DASHES.matcher(words.apply(one.get(0))).matches());
        return headed ? new Table<>(rows.get(0), rows.subList(2, rows.size())) : new Table<>(List.of(), rows);
    }

    private void add(T stretch) {
        String text = words.apply(stretch);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char mark = at < text.length() ? text.charAt(at) : '|';
            if (mark != '|' && mark != '\n') {
                continue;
            }
            if (!text.substring(start, at).isBlank()) {
                cell.add(part.apply(stretch, text.substring(start, at)));
            }
            start = at + 1;
            if (at < text.length() && mark == '|') {
                endCell();
            } else if (at < text.length()) {
                endRow();
            }
        }
    }

    private void endCell() {
        row.add(cell);
        cell = new ArrayList<>();
    }

    /** A row begins and ends with a bar, before and after which there is nothing. */
    private void endRow() {
        endCell();
        int from = row.get(0).isEmpty() ? 1 : 0;
        int to = row.size() > from && row.get(row.size() - 1).isEmpty() ? row.size() - 1 : row.size();
        if (from < to) {
            rows.add(row.subList(from, to));
        }
        row = new ArrayList<>();
    }
}
