package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;
import org.jspecify.annotations.Nullable;

/** One way to read a text: the instructions that it consists of, and what else stands in it. */
record Reading(List<Part> parts) {

    /**
     * @param words what was said, in order to be read again by itself
     * @param clause null when it isn't one of the phrases, or not for certain
     * @param doubt what has to be asked first; null for nothing
     */
    record Part(String words, @Nullable Clause clause, Said said, @Nullable Refusal doubt) {}

    static Reading of(Quotes quotes) {
        return of(Tokens.of(quotes.around()), quotes.quoted());
    }

    private static Reading of(List<String> tokens, List<String> quoted) {
        PlaceReader reader = new PlaceReader(tokens, quoted);
        List<String> marked = reader.marked();
        return new SentenceReader(marked, quoted, reader).reading();
    }

    /** How it would read without slips in typing; asked first, unless somebody has said that it is meant so. */
    static Optional<Reading> corrected(Quotes quotes, Answers answers) {
        List<String> typed = Tokens.of(quotes.around());
        List<String> meant = Slips.corrected(typed);
        if (meant.equals(typed)) {
            return Optional.empty();
        }
        return Optional.of(of(meant, quotes.quoted()))
                .filter(Reading::isUnderstood)
                .map(reading -> {
                    String words = reading.parts().stream().map(Part::words).collect(Collectors.joining(". "));
                    String key = Integer.toHexString(words.hashCode());
                    boolean chosen = answers.among(String.join(" ", typed), List.of(key), one -> one)
                            .isPresent();
                    Candidate candidate =
                            new Candidate(null, "", words, 0, 0, Answers.choice(String.join(" ", typed), key));
                    return chosen
                            ? reading
                            : reading.doubtful(new Refusal(
                                    "This seems to be mistyped. Choose what is meant, or correct it.",
                                    List.of(candidate)));
                });
    }

    /** When it may as well be read in another way. */
    Reading ambiguous() {
        return doubtful(new Refusal(
                "This can be read in more than one way. Put what is quoted between double quotation marks, and write one"
                        + " instruction at a time.",
                List.of()));
    }

    private Reading doubtful(Refusal doubt) {
        return new Reading(parts.stream()
                .map(part -> new Part(part.words(), null, part.said(), doubt))
                .limit(1)
                .toList());
    }

    boolean isUnderstood() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.clause() != null);
    }

    List<Clause> clauses() {
        return parts.stream().map(Part::clause).flatMap(Stream::ofNullable).toList();
    }
}
