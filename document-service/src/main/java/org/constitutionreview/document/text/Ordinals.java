package org.constitutionreview.document.text;

import java.util.Locale;

/** Letters and roman numerals as lists use them. */
final class Ordinals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Ordinals() {}

    /** a, b … z, aa, ab; one level down i, ii, iii; then A, B; then figures. */
    static String of(int n, int level) {
        return switch (level) {
            case 0 -> letters(n);
            case 1 -> roman(n);
            case 2 -> letters(n).toUpperCase(Locale.UK);
            default -> Integer.toString(n);
        };
    }

    private static String letters(int n) {
        String last = "" + (char) ('a' + (n - 1) % 26);
        return n > 26 ? letters((n - 1) / 26) + last : last;
    }

    private static String roman(int n) {
        StringBuilder roman = new StringBuilder();
        int left = n;
        for (int at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(NUMERALS[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
