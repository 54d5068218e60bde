package org.constitutionreview.document.text.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts as a style sheet tells (CSS Lists Module Level 3, section 4), and writes what it puts before an element. */
final class Counters {

    private static final Pattern CHANGE = Pattern.compile("([A-Za-z_][\\w-]*)(?:\\s+(-?\\d{1,6}))?");
    private static final Pattern CONTENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'"
            + "|counter\\(\\s*([\\w-]+)\\s*(?:,\\s*([\\w-]+)\\s*)?\\)"
            + "|counters\\(\\s*([\\w-]+)\\s*,\\s*[\"']([^\"']*)[\"']\\s*(?:,\\s*([\\w-]+)\\s*)?\\)"
            + "|attr\\(\\s*([\\w-]+)\\s*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");

    private static final class Counter {
        final int scope;
        int value;

        Counter(int scope, int value) {
            this.scope = scope;
            this.value = value;
        }
    }

    private final Styles styles;
    private final Map<String, Deque<Counter>> counters = new HashMap<>();

    Counters(Styles styles) {
        this.styles = styles;
    }

    /** What stands before the element's own words; "" for nothing. */
    String enter(Element element, int depth) {
        change(styles.of(element, "counter-reset"), 0, depth, true);
        change(styles.of(element, "counter-increment"), 1, depth, false);
        String content = styles.before(element, "content");
        if (content == null) {
            return "";
        }
        change(styles.before(element, "counter-reset"), 0, depth, true);
        change(styles.before(element, "counter-increment"), 1, depth, false);
        return write(content, element);
    }

    /** Counters that began among the children of an element end with it. */
    void leave(int depth) {
        counters.values().forEach(open -> {
            while (!open.isEmpty() && open.peek().scope > depth) {
                open.pop();
            }
        });
    }

    private void change(@Nullable String changes, int byDefault, int depth, boolean reset) {
        if (changes == null || changes.equals("none")) {
            return;
        }
        Matcher change = CHANGE.matcher(changes);
        while (change.find()) {
            int value = change.group(2) == null ? byDefault : Integer.parseInt(change.group(2));
            Deque<Counter> open = counters.computeIfAbsent(change.group(1), none -> new ArrayDeque<>());
            Counter current = open.peek();
            if (current != null && (!reset || current.scope == depth)) {
                current.value = reset ? value : current.value + value;
            } else {
                open.push(new Counter(depth, value));
            }
        }
    }

    private String write(String content, Element element) {
        StringBuilder written = new StringBuilder();
        Matcher piece = CONTENT.matcher(content);
        while (piece.find()) {
            if (piece.group(3) != null) {
                List<Integer> values = values(piece.group(3));
                int value = values.isEmpty() ? 0 : values.get(values.size() - 1);
                written.append(Marker.of(value, piece.group(4)));
            } else if (piece.group(5) != null) {
                String style = piece.group(7);
                written.append(values(piece.group(5)).stream()
                        .map(value -> Marker.of(value, style))
                        .collect(Collectors.joining(piece.group(6))));
            } else if (piece.group(8) != null) {
                written.append(element.attr(piece.group(8)));
            } else {
                written.append(unescaped(piece.group(1) == null ? piece.group(2) : piece.group(1)));
            }
        }
        return written.toString();
    }

    private List<Integer> values(String name) {
        List<Integer> values = new ArrayList<>();
        counters.getOrDefault(name, new ArrayDeque<>()).descendingIterator().forEachRemaining(c -> values.add(c.value));
        return values;
    }

    private static String unescaped(String words) {
        return ESCAPE.matcher(words)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
