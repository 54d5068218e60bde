package org.constitutionreview.document.text.source.word;

import java.util.Locale;
import java.util.Set;

/** Shows a count as Word does in each of its formats (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {

    static final Set<String> WITHOUT_NUMBER = Set.of("bullet", "none");

    private static final String[] TENS_AND_ONES = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] UNITS =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                            + "fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] UNITH =
            ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
                            + "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                    .split(" ");
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String CHICAGO = "*†‡§";

    private NumberFormat() {}

    static String show(int number, String format) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnding(number);
            case "cardinalText" -> capital(cardinal(number));
            case "ordinalText" -> capital(ordinal(number));
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> padded(number, 2);
            case "numberInDash" -> "- " + number + " -";
            case "chicago" -> repeated(CHICAGO, number);
            case "decimalEnclosedCircle" -> within(number, 20) ? character(0x245F + number) : "" + number;
            case "decimalEnclosedParen" -> within(number, 20) ? character(0x2473 + number) : "" + number;
            case "decimalEnclosedFullstop" -> within(number, 20) ? character(0x2487 + number) : "" + number;
            default -> format.matches("0{1,9}[12], .*") ? padded(number, format.indexOf(',')) : "" + number;
        };
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static String roman(int number) {
        if (!within(number, 4999)) {
            return "" + number;
        }
        StringBuilder shown = new StringBuilder();
        int left = number;
        for (int at = 0; at < WORTH.length; at++) {
            for (; left >= WORTH[at]; left -= WORTH[at]) {
                shown.append(TENS_AND_ONES[at]);
            }
        }
        return shown.toString();
    }

    /** After Z comes AA, then BB. */
    private static String letters(int number) {
        return within(number, 780) ? repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number) : "" + number;
    }

    private static String repeated(String signs, int number) {
        if (!within(number, 780)) {
            return "" + number;
        }
        String sign = signs.substring((number - 1) % signs.length()).substring(0, 1);
        return sign.repeat((number - 1) / signs.length() + 1);
    }

    private static String ordinalEnding(int number) {
        int last = number % 100;
        boolean teen = last >= 11 && last <= 13;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String cardinal(int number) {
        if (number < 0 || number >= 1000) {
            return "" + number;
        }
        if (number < 20) {
            return UNITS[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + UNITS[number % 10]);
        }
        String hundreds = UNITS[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " " + cardinal(number % 100);
    }

    private static String ordinal(int number) {
        if (number < 0 || number >= 1000) {
            return number + ordinalEnding(number);
        }
        if (number < 20) {
            return UNITH[number];
        }
        if (number < 100) {
            String tens = TENS[number / 10];
            return number % 10 == 0 ? tens.substring(0, tens.length() - 1) + "ieth" : tens + "-" + UNITH[number % 10];
        }
        String hundreds = UNITS[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds + "th" : hundreds + " " + ordinal(number % 100);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean within(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static String character(int code) {
        return Character.toString(code);
    }
}
