package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares tables: rows that belong together cell by cell, others as a whole. A row is a line, a cell begins with a bar. */
final class TableDiff {

    /** Rows or cells with less in common are different ones. */
    private static final double ALIKE = 0.4;

    private final Words a;
    private final Words b;
    private final List<Piece> pieces = new ArrayList<>();

    private record Range(int start, int end) {}

    private record Pair(int first, int second) {}

    TableDiff(Words a, Words b) {
        this.a = a;
        this.b = b;
    }

    List<Piece> pieces() {
        List<Range> before = cut(a, new Range(0, a.size()), '\n', true);
        List<Range> after = cut(b, new Range(0, b.size()), '\n', true);
        eachPair(before, after, pairs(before, after), this::row);
        return pieces;
    }

    private void row(Range before, Range after) {
        List<Range> cellsBefore = cut(a, before, '|', false);
        List<Range> cellsAfter = cut(b, after, '|', false);
        List<Pair> pairs = cellsBefore.size() == cellsAfter.size()
                ? IntStream.range(0, cellsBefore.size())
                        .mapToObj(at -> new Pair(at, at))
                        .toList()
                : pairs(cellsBefore, cellsAfter);
        eachPair(cellsBefore, cellsAfter, pairs, this::cell);
    }

    /** The bar and the spaces around the words stay, whatever becomes of the words. */
    private void cell(Range before, Range after) {
        Range from = words(a, before);
        Range to = words(b, after);
        pieces.addAll(WordDiff.shortest(a, before.start(), from.start(), b, after.start(), to.start()));
        pieces.addAll(Readable.of(WordDiff.shortest(a, from.start(), from.end(), b, to.start(), to.end()), a, b));
        pieces.addAll(WordDiff.shortest(a, from.end(), before.end(), b, to.end(), after.end()));
    }

    private static Range words(Words words, Range cell) {
        int start = cell.start();
        int end = cell.end();
        while (start < end && (words.isSpace(start) || words.is(start, '|'))) {
            start++;
        }
        while (end > start && words.isSpace(end - 1)) {
            end--;
        }
        return new Range(start, end);
    }

    private interface Both {
        void compare(Range before, Range after);
    }

    /** What stands between two pairs is replaced as a whole. */
    private void eachPair(List<Range> before, List<Range> after, List<Pair> pairs, Both both) {
        int i = 0;
        int j = 0;
        for (Pair pair : pairs) {
            replace(before, i, pair.first(), after, j, pair.second());
            both.compare(before.get(pair.first()), after.get(pair.second()));
            i = pair.first() + 1;
            j = pair.second() + 1;
        }
        replace(before, i, before.size(), after, j, after.size());
    }

    private void replace(List<Range> before, int i, int toI, List<Range> after, int j, int toJ) {
        Range from = span(before, i, toI, a.size());
        Range to = span(after, j, toJ, b.size());
        if (i < toI || j < toJ) {
            pieces.add(Piece.replaced(from.start(), from.end(), to.start(), to.end()));
        }
    }

    private static Range span(List<Range> ranges, int from, int to, int size) {
        int start = from < ranges.size()
                ? ranges.get(from).start()
                : ranges.isEmpty() ? size : ranges.get(from - 1).end();
        return new Range(start, from < to ? ranges.get(to - 1).end() : start);
    }

    private static List<Range> cut(Words words, Range range, char mark, boolean after) {
        List<Range> cut = new ArrayList<>();
        int start = range.start();
        for (int at = range.start(); at < range.end(); at++) {
            int bound = after ? at + 1 : at;
            if (words.is(at, mark) && bound > start) {
                cut.add(new Range(start, bound));
                start = bound;
            }
        }
        if (start < range.end()) {
            cut.add(new Range(start, range.end()));
        }
        return cut;
    }

    /** Pairs in order: the equal ones first, then between them the first that is alike. */
    private List<Pair> pairs(List<Range> before, List<Range> after) {
        Map<List<Integer>, Integer> known = new HashMap<>();
        int[] keysBefore = keys(a, before, known);
        int[] keysAfter = keys(b, after, known);
        Myers myers = Myers.compare(keysBefore, 0, keysBefore.length, keysAfter, 0, keysAfter.length);
        List<Pair> pairs = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < before.size(); i++) {
            if (myers.keptInA(i)) {
                while (!myers.keptInB(j)) {
                    j++;
                }
                pairs.add(new Pair(i, j++));
                continue;
            }
            for (int at = j; at < after.size() && !myers.keptInB(at); at++) {
                if (areAlike(before.get(i), after.get(at))) {
                    pairs.add(new Pair(i, at));
                    j = at + 1;
                    break;
                }
            }
        }
        return pairs;
    }

    private static int[] keys(Words words, List<Range> ranges, Map<List<Integer>, Integer> known) {
        return ranges.stream()
                .map(range -> Arrays.stream(words.codes(), range.start(), range.end())
                        .boxed()
                        .toList())
                .mapToInt(codes -> known.computeIfAbsent(codes, none -> known.size()))
                .toArray();
    }

    private boolean areAlike(Range before, Range after) {
        Set<Integer> first = codes(a, before);
        Set<Integer> second = codes(b, after);
        int larger = Math.max(first.size(), second.size());
        first.retainAll(second);
        return first.size() >= ALIKE * larger;
    }

    private static Set<Integer> codes(Words words, Range range) {
        Set<Integer> codes = new HashSet<>();
        for (int at = range.start(); at < range.end(); at++) {
            if (words.weight(at, at + 1) > 0) {
                codes.add(words.codes()[at]);
            }
        }
        return codes;
    }
}
