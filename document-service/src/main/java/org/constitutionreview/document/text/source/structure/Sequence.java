package org.constitutionreview.document.text.source.structure;

import java.util.Comparator;
import java.util.Optional;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.jspecify.annotations.Nullable;

/** Tells whether one number goes on from another. */
final class Sequence {

    private Sequence() {}

    static boolean follows(@Nullable Label before, Label label) {
        return before != null
                && before.readings().stream()
                        .anyMatch(reading -> after(reading, label).isPresent());
    }

    /** How the label is read if it is the next one after that. */
    static Optional<Reading> after(Reading before, Label label) {
        return label.readings().stream()
                .filter(reading -> reading.form().equals(before.form()) && reading.counts() == before.counts() + 1)
                .findFirst();
    }

    /** How the label is read in a list of that form; as near to what came before as can be. */
    static Optional<Reading> inFormOf(Reading before, Label label) {
        return label.readings().stream()
                .filter(reading -> reading.form().equals(before.form()))
                .findFirst();
    }

    /** How it is read when nothing is known of its list. */
    static Optional<Reading> alone(Label label) {
        return label.readings().stream().min(Comparator.comparing(Reading::counts));
    }
}
