package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Slips in typing the words that have a meaning in instructions: "isnert", "paragrpah". */
final class Slips {

    private static final int SHORTEST = 4;
    private static final Set<String> KNOWN = new TreeSet<>(Vocabulary.known());
    private static final Set<String> RIGHT = Set.of(
            "that",
            "this",
            "with",
            "from",
            "word",
            "words",
            "should",
            "shall",
            "must",
            "will",
            "then",
            "please",
            "agreed",
            "committee",
            "members",
            "council",
            "constitution",
            "document",
            "code",
            "accordingly",
            "instead",
            "phrase",
            "figure",
            "following");

    private Slips() {}

    static List<String> corrected(List<String> tokens) {
        return tokens.stream().map(Slips::corrected).toList();
    }

    private static String corrected(String token) {
        if (!Tokens.isWord(token) || token.length() < SHORTEST || KNOWN.contains(token) || RIGHT.contains(token)) {
            return token;
        }
        int most = token.length() > SHORTEST ? 2 : 1;
        return KNOWN.stream()
                .filter(known -> known.length() >= SHORTEST && known.charAt(0) == token.charAt(0))
                .filter(known -> Similar.distance(token, known) <= most)
                .min((one, other) -> Similar.distance(token, one) - Similar.distance(token, other))
                .orElse(token);
    }
}
