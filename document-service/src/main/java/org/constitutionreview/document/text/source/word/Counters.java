package org.constitutionreview.document.text.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs in their order, as Word does when it shows the file. */
final class Counters {

    static final int LEVELS = 9;
    static final Counted NOT_COUNTED = new Counted("", "", false);
    private static final int LONGEST_NUMBER = 60;

    /**
     * @param number as displayed; "" where the level has none
     * @param list changes where the list begins anew
     */
    record Counted(String number, String list, boolean bullet) {}

    private static final class Counter {
        private final int[] counts = new int[LEVELS];
        private final boolean[] running = new boolean[LEVELS];
        private int beginnings;
    }

    private final Map<String, Counter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** @param level one that the list has */
    Counted next(int numId, ListDefinition list, int level) {
        Counter counter = counters.computeIfAbsent(list.counter(), any -> new Counter());
        Integer override = list.startOverrides().get(level);
        if (override != null && begun.add(numId + "/" + level)) {
            counter.running[level] = false;
            counter.beginnings += level == 0 ? 1 : 0;
        }
        for (int above = 0; above < level; above++) {
            if (!counter.running[above]) {
                start(counter, list, above);
            }
        }
        if (counter.running[level]) {
            counter.counts[level]++;
        } else {
            start(counter, list, level);
        }
        for (int below = level + 1; below < LEVELS; below++) {
            Level definition = list.level(below);
            if (definition == null || definition.restartsAfter(level)) {
                counter.running[below] = false;
            }
        }
        Level definition = list.levels().get(level);
        boolean bullet = definition != null && definition.isBullet();
        String shown = definition == null || bullet ? "" : shown(definition, list, counter, level);
        return new Counted(shown, list.counter() + (counter.beginnings == 0 ? "" : "/" + counter.beginnings), bullet);
    }

    private static void start(Counter counter, ListDefinition list, int level) {
        counter.counts[level] = list.start(level);
        counter.running[level] = true;
    }

    private static String shown(Level definition, ListDefinition list, Counter counter, int level) {
        StringBuilder shown = new StringBuilder();
        String text = definition.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int digit = at + 1 < text.length() ? text.charAt(at + 1) - '1' : -1;
            if (c == '%' && digit >= 0 && digit < LEVELS) {
                at++;
                Level meant = list.level(digit);
                if (meant != null && digit <= level) {
                    shown.append(count(counter.counts[digit], meant.format(), definition.legal()));
                }
            } else {
                shown.append(c);
            }
        }
        return shown.substring(0, Math.min(shown.length(), LONGEST_NUMBER)).strip();
    }

    private static String count(int number, String format, boolean legal) {
        boolean asFigure = legal && !NumberFormat.WITHOUT_NUMBER.contains(format);
        return NumberFormat.show(number, asFigure && !format.equals("decimalZero") ? "decimal" : format);
    }
}
