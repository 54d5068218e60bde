package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Optional;

/** Puts words in such quotation marks that {@link Instructions} reads the same words again. */
public final class Quotation {

    private static final List<String> MARKS = List.of("“”", "\"\"", "‘’");

    private Quotation() {}

    /** Empty when there are no such marks. */
    public static Optional<String> of(String words) {
        if (words.isBlank() || !words.equals(words.strip()) || words.contains("…") || words.contains("...")) {
            return Optional.empty();
        }
        if (words.chars().noneMatch(c -> "“”\"«»¶".indexOf(c) >= 0)) {
            return Optional.of("“" + words + "”");
        }
        return MARKS.stream()
                .map(marks -> marks.charAt(0) + words + marks.charAt(1))
                .filter(quoted -> Quotes.readings(quoted).stream()
                        .filter(reading -> !reading.quoted().isEmpty())
                        .allMatch(reading -> reading.quoted().equals(List.of(words))
                                && reading.around().strip().equals("«0»")))
                .findFirst();
    }
}
