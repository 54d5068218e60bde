package org.constitutionreview.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a list writes its numbers: "a.", "(iv)", "Article 3". It holds for what follows one that was pinned in it.
 *
 * @param before as written, without figures
 */
public record NumberForm(String before, Style style, String after) {

    private static final Pattern LABEL = Pattern.compile("(.*?)(\\d{1,6}|\\p{Alpha}{1,7})(\\P{Alnum}*)");
    private static final int HIGHEST = 999_999;
    private static final Map<Character, Integer> ROMAN_VALUES =
            Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1000);

    public enum Style {
        FIGURES(Integer::toString),
        LETTERS(n -> Ordinals.of(n, 0)),
        ROMAN(n -> Ordinals.of(n, 1)),
        CAPITALS(n -> Ordinals.of(n, 2)),
        ROMAN_CAPITALS(n -> Ordinals.of(n, 1).toUpperCase(Locale.UK));

        private final IntFunction<String> written;

        Style(IntFunction<String> written) {
            this.written = written;
        }

        /** @param n from 1 */
        public String write(int n) {
            return written.apply(n);
        }

        /** 0 when it isn't written in this style. */
        private int read(String token) {
            boolean figures = Character.isDigit(token.charAt(0));
            int n = figures
                    ? Integer.parseInt(token)
                    : this == LETTERS || this == CAPITALS ? letters(token) : roman(token);
            return n > 0 && n <= HIGHEST && written.apply(n).equals(token) ? n : 0;
        }

        private static int letters(String token) {
            int n = 0;
            for (int at = 0; at < token.length() && n <= HIGHEST; at++) {
                n = n * 26 + Character.toLowerCase(token.charAt(at)) - 'a' + 1;
            }
            return n;
        }

        private static int roman(String token) {
            int n = 0;
            int after = 0;
            for (int at = token.length() - 1; at >= 0; at--) {
                int value = ROMAN_VALUES.getOrDefault(Character.toLowerCase(token.charAt(at)), 0);
                n += value < after ? -value : value;
                after = value;
            }
            return n;
        }
    }

    /** A way to read a number: its form, and what it counts as. */
    public record Reading(NumberForm form, int counts) {}

    /** All ways to read it: "(i)" is the ninth letter, or the first roman number; none when it counts nothing ("4A"). */
    public static List<Reading> of(String number) {
        Matcher label = LABEL.matcher(number);
        if (!label.matches() || label.group(1).chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        return List.of(Style.values()).stream()
                .map(style ->
                        new Reading(new NumberForm(label.group(1), style, label.group(3)), style.read(label.group(2))))
                .filter(reading -> reading.counts() > 0)
                .toList();
    }

    public String write(int n) {
        return before + style.written.apply(n) + after;
    }
}
