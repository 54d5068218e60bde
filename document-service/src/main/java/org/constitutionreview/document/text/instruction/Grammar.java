package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phrases that are understood, each from its first word to its last: whatever else is said makes it another phrase.
 * Where it works ("in paragraph 18.1"), and that it works everywhere, may stand in any of them.
 */
final class Grammar {

    private static final List<Phrase> PHRASES = Stream.concat(
                    WordPhrases.all().stream(), ProvisionPhrases.all().stream())
            .toList();

    private Grammar() {}

    /** What was said, if it is one of the phrases. */
    record Parsed(Phrase phrase, Match match) {}

    /** @param bare whether words may stand without quotation marks */
    static Optional<Parsed> parse(Said said, boolean bare) {
        long headwords = said.headwords();
        for (Phrase phrase : PHRASES) {
            Optional<Match> match = phrase.mayBe(headwords) ? phrase.match(said, bare) : Optional.empty();
            if (match.isPresent()) {
                return Optional.of(new Parsed(phrase, match.get()));
            }
        }
        return Optional.empty();
    }
}
