package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A number in figures or in words. */
record Quantity(int value, boolean inWords) {

    private static final List<String> UNITS = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    static Optional<Quantity> of(String token) {
        String word = token.toLowerCase(Locale.UK);
        if (word.matches("\\d{1,9}")) {
            return Optional.of(new Quantity(Integer.parseInt(word), false));
        }
        int unit = UNITS.indexOf(word);
        if (unit > 0) {
            return Optional.of(new Quantity(unit, true));
        }
        String[] parts = word.split("-", 2);
        int ten = TENS.indexOf(parts[0]);
        int rest = parts.length == 1 ? 0 : UNITS.indexOf(parts[1]);
        return ten < 0 || rest < 0 || rest > 9 || (parts.length > 1 && rest == 0)
                ? Optional.empty()
                : Optional.of(new Quantity((ten + 2) * 10 + rest, true));
    }

    /** As a text writes it that wrote another number so. */
    String like(Quantity other) {
        return other.inWords && value < 100 && value > 0 ? words() : Integer.toString(value);
    }

    private String words() {
        return value < UNITS.size()
                ? UNITS.get(value)
                : TENS.get(value / 10 - 2) + (value % 10 == 0 ? "" : "-" + UNITS.get(value % 10));
    }
}
