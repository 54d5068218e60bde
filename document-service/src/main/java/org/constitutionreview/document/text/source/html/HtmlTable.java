package org.constitutionreview.document.text.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A table as rows of cells; a merged cell's words stand in its first place, the other places are empty. */
final class HtmlTable {

    private static final int WIDEST = 100;

    private final Element table;
    private final Styles styles;

    HtmlTable(Element table, Styles styles) {
        this.table = table;
        this.styles = styles;
    }

    /** Whether it only puts things beside each other: one column, or headings and numbered lists in its cells. */
    static boolean isLayout(Element table) {
        boolean single = rowsOf(table).stream().allMatch(row -> cells(row).size() <= 1);
        return single
                || table.attr("role").equals("presentation")
                || !table.children().select("table, h1, h2, h3, h4, h5, h6, ol").isEmpty();
    }

    Inline rows() {
        List<Run> runs = new ArrayList<>();
        Map<Integer, Integer> taken = new TreeMap<>();
        for (Element row : rowsOf(table)) {
            if (!runs.isEmpty()) {
                runs.add(Run.of("\n"));
            }
            runs.add(Run.of("|"));
            int column = 0;
            for (Element cell : cells(row)) {
                column = skip(taken, column, runs);
                runs.add(Run.of(" "));
                runs.addAll(words(cell).runs());
                runs.add(Run.of(" |"));
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                for (int more = 0; more < across; more++) {
                    if (more > 0) {
                        runs.add(Run.of("  |"));
                    }
                    taken.merge(column + more, down - 1, Math::max);
                }
                column += across;
            }
            skip(taken, column, runs);
        }
        return new Inline(runs);
    }

    /** Leaves places empty that a cell of a row above reaches down to. */
    private static int skip(Map<Integer, Integer> taken, int from, List<Run> runs) {
        int column = from;
        while (taken.getOrDefault(column, 0) > 0) {
            taken.merge(column, -1, Integer::sum);
            runs.add(Run.of("  |"));
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("[1-9]\\d{0,3}") ? Math.min(WIDEST, Integer.parseInt(span)) : 1;
    }

    private static List<Element> rowsOf(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
    }

    private Inline words(Element cell) {
        Words words = new Words();
        add(cell, words, Run.of(""), 0);
        List<Run> runs = new ArrayList<>();
        for (Inline line : words.take()) {
            runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" ")));
            line.runs().forEach(run -> runs.add(run.withText(run.text().replace("|", "\\|"))));
        }
        return Words.stripped(runs);
    }

    private void add(Element element, Words words, Run look, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.getWholeText(), look);
            } else if (child instanceof Element inner && depth < WIDEST && !styles.isHidden(inner)) {
                boolean bold = look.bold() || inner.normalName().matches("b|strong") || styles.isBold(inner);
                boolean italic = look.italic() || inner.normalName().matches("i|em");
                if (inner.isBlock() || inner.nameIs("br")) {
                    words.lineBreak();
                }
                add(inner, words, new Run("", bold, italic, look.link(), null), depth + 1);
                if (inner.isBlock()) {
                    words.lineBreak();
                }
            }
        }
    }
}
