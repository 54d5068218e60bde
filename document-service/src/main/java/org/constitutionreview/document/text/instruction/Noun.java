package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people call a provision, or a part of one.
 *
 * @param name as drafters do
 * @param end of the tokens that say it
 */
record Noun(String name, int end) {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("paragraph", "paragraph"),
            Map.entry("para", "paragraph"),
            Map.entry("clause", "paragraph"),
            Map.entry("rule", "paragraph"),
            Map.entry("sub-paragraph", "sub-paragraph"),
            Map.entry("subparagraph", "sub-paragraph"),
            Map.entry("sub-para", "sub-paragraph"),
            Map.entry("section", "section"),
            Map.entry("article", "section"),
            Map.entry("part", "Part"),
            Map.entry("item", "item"),
            Map.entry("bullet", "bullet"),
            Map.entry("sentence", "sentence"),
            Map.entry("cross-heading", "cross-heading"),
            Map.entry("table", "table"));
    private static final Set<String> MEASURES = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "working",
            "clear",
            "member",
            "members",
            "councillors",
            "people",
            "times",
            "minutes",
            "pounds",
            "per",
            "percent",
            "o'clock");

    static @Nullable Noun at(List<String> tokens, int at) {
        String word = token(tokens, at);
        String next = token(tokens, at + 1);
        if (word.equals("unnumbered") && next.equals("paragraph")) {
            return new Noun("unnumbered paragraph", at + 2);
        }
        String name = NOUNS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return name == null ? null : new Noun(name, next.matches("points?") ? at + 2 : at + 1);
    }

    /** After a number these make it a quantity, not the number of a provision. */
    static boolean isMeasure(String word) {
        return MEASURES.contains(word);
    }

    private static String token(List<String> tokens, int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
