package org.constitutionreview.document.paper.word;

import java.util.Locale;
import org.constitutionreview.document.text.Kind;

/**
 * The levels of the one list that numbers a text, in the order that Word counts them: using a level starts all later
 * ones again.
 *
 * @param format as in Word's definitions
 * @param label "%1" stands for the number of the first level
 */
record ListLevel(String format, String label) {

    static final ListLevel[] OF_TEXT = {
        new ListLevel("decimal", "%1"),
        new ListLevel("decimal", "%1.%2"),
        new ListLevel("decimal", "%1.%2.%3"),
        new ListLevel("lowerLetter", "(%4)"),
        new ListLevel("lowerRoman", "(%5)"),
        new ListLevel("upperLetter", "(%6)"),
        new ListLevel("decimal", "(%7)"),
        new ListLevel("decimal", "%1.%2.%3.%8"),
    };

    /** Parts count by themselves: sections go on counting through them. */
    static final ListLevel[] OF_PARTS = {new ListLevel("decimal", "Part %1")};

    static final int NONE = -1;

    private static final int LETTERED = 3;
    private static final int FIGURES_IN_BRACKETS = 6;
    private static final int[] BY_DOTS = {0, 1, 2, 7};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /**
     * The level on which Word could count to a number; {@link #NONE} if there is none.
     *
     * @param lettered how many sub-paragraphs are around it
     */
    static int of(Kind kind, String number, int lettered) {
        return switch (kind) {
            case PART -> number.startsWith("Part ") ? 0 : NONE;
            case SECTION, PARAGRAPH ->
                number.matches("\\d{1,6}(?:\\.\\d{1,6}){0,3}")
                        ? BY_DOTS[(int) number.chars().filter(c -> c == '.').count()]
                        : NONE;
            case SUB_PARAGRAPH -> Math.min(LETTERED + lettered, FIGURES_IN_BRACKETS);
            case LIST_ITEM -> FIGURES_IN_BRACKETS;
            case BULLET, HEADING, TABLE, NOTE -> NONE;
        };
    }

    /** What Word shows for these counts, and perhaps not what the suite shows: after z comes aa, then bb. */
    static String shown(ListLevel[] levels, int level, int[] counts) {
        var shown = levels[level].label();
        for (int at = 0; at < levels.length; at++) {
            shown = shown.replace("%" + (at + 1), levels[at].figure(counts[at]));
        }
        return shown;
    }

    boolean shows(int level) {
        return label.contains("%" + (level + 1));
    }

    private String figure(int n) {
        return switch (format) {
            case "lowerLetter" -> letters(n);
            case "upperLetter" -> letters(n).toUpperCase(Locale.UK);
            case "lowerRoman" -> roman(n);
            default -> Integer.toString(n);
        };
    }

    private static String letters(int n) {
        return n < 1 ? "" : String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        var roman = new StringBuilder();
        int left = n;
        for (int at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                roman.append(ROMAN[at]);
                left -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
