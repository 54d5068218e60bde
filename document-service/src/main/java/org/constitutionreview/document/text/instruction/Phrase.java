package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to say something, written as people say it: "insert ‘new’ between ‘old’ and ‘old’". ‘old’ stands for words of
 * the text, ‘new’ for other words, ¶ for a place, # for a number and … for some words; [what stands so] may be missing.
 * A word stands for all words that {@link Vocabulary} puts beside it.
 */
final class Phrase {

    private static final Pattern ELEMENT = Pattern.compile("\\[([^\\]]+)\\]|(\\S+)");
    private static final int MOST_BARE_WORDS = 8;

    private final List<Element> elements = new ArrayList<>();
    private final BiConsumer<Editing, Match> meaning;

    /** One bit for each word that must be said: most phrases are told apart by them at once. */
    private long needed;

    private record Element(String word, boolean optional, List<List<String>> alternatives) {}

    Phrase(String words, BiConsumer<Editing, Match> meaning) {
        this.meaning = meaning;
        Matcher element = ELEMENT.matcher(words);
        while (element.find()) {
            String word = element.group(1) == null ? element.group(2) : element.group(1);
            elements.add(new Element(word, element.group(1) != null, Vocabulary.like(word)));
            needed |= element.group(1) == null && Tokens.isWord(word) ? Vocabulary.bit(word) : 0;
        }
    }

    BiConsumer<Editing, Match> meaning() {
        return meaning;
    }

    /** @param headwords those that were said */
    boolean mayBe(long headwords) {
        return (headwords & needed) == needed;
    }

    /** @param bare whether words may stand without quotation marks */
    Optional<Match> match(Said said, boolean bare) {
        Match match = new Match(said);
        return new Attempt(said, bare, match).from(0, 0) ? Optional.of(match) : Optional.empty();
    }

    /** From its first word to its last. */
    private final class Attempt {
        private final Said said;
        private final boolean bare;
        private final Match match;

        Attempt(Said said, boolean bare, Match match) {
            this.said = said;
            this.bare = bare;
            this.match = match;
        }

        boolean from(int at, int token) {
            int start = said.skipFilling(token);
            if (at == elements.size()) {
                return start == tokens().size();
            }
            Element element = elements.get(at);
            return takes(element, at, start) || (element.optional() && from(at + 1, start));
        }

        private boolean takes(Element element, int at, int start) {
            return switch (element.word()) {
                case "‘old’" ->
                    quoted(element, at, start)
                            || nthQuoted(element, at, start)
                            || (bare && bareWords(element, at, start, MOST_BARE_WORDS));
                case "‘new’" -> quoted(element, at, start) || (bare && bareWords(element, at, start, 1));
                case "¶" -> place(at, start);
                case "#" -> number(at, start);
                case "…" -> someWords(at, start);
                default -> word(element, at, start);
            };
        }

        private boolean word(Element element, int at, int start) {
            for (List<String> words : element.alternatives()) {
                int end = start + words.size();
                boolean said =
                        end <= tokens().size() && tokens().subList(start, end).equals(words);
                if (said && filled(element.word(), String.join(" ", words), null, at, end)) {
                    return true;
                }
            }
            return false;
        }

        private boolean quoted(Element element, int at, int start) {
            return start < tokens().size()
                    && Tokens.isQuoted(tokens().get(start))
                    && filled(
                            element.word(), said.quoted().get(Tokens.index(tokens().get(start))), null, at, start + 1);
        }

        /** "the second ‘gift’", "the last occurrence of ‘gift’". */
        private boolean nthQuoted(Element element, int at, int start) {
            Ordinal ordinal = Ordinal.at(tokens(), start);
            if (ordinal == null) {
                return false;
            }
            int quote = said.skipFilling(said.skipOccurrence(ordinal.end()));
            return quote < tokens().size()
                    && Tokens.isQuoted(tokens().get(quote))
                    && filled(
                            element.word(),
                            said.quoted().get(Tokens.index(tokens().get(quote))),
                            ordinal.fromTheEnd() ? -ordinal.nth() : ordinal.nth(),
                            null,
                            at,
                            quote + 1);
        }

        private boolean place(int at, int start) {
            return start < tokens().size()
                    && tokens().get(start).startsWith("¶")
                    && filled("¶", "", said.places().get(Tokens.index(tokens().get(start))), at, start + 1);
        }

        private boolean number(int at, int start) {
            String number = start < tokens().size() ? said.unmarked(start) : "";
            return Quantity.of(number).isPresent() && filled("#", number, null, at, start + 1);
        }

        private boolean bareWords(Element element, int at, int start, int most) {
            StringBuilder words = new StringBuilder();
            for (int end = start; end < Math.min(start + most, tokens().size()); end++) {
                String token = said.unmarked(end);
                if (!Tokens.isWord(token) && Quantity.of(token).isEmpty()) {
                    return false;
                }
                words.append(words.length() == 0 ? "" : " ").append(token);
                if (filled(element.word(), words.toString(), null, at, end + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean someWords(int at, int start) {
            for (int end = start; end <= Math.min(start + MOST_BARE_WORDS, tokens().size()); end++) {
                List<String> words = tokens().subList(start, end);
                if (words.stream().allMatch(Tokens::isWord) && filled("…", String.join(" ", words), null, at, end)) {
                    return true;
                }
            }
            return false;
        }

        private boolean filled(String gap, String words, @Nullable PlaceName place, int at, int end) {
            return filled(gap, words, 0, place, at, end);
        }

        private boolean filled(String gap, String words, int nth, @Nullable PlaceName place, int at, int end) {
            int before = match.fill(gap, words, nth, place);
            if (from(at + 1, end)) {
                return true;
            }
            match.back(before);
            return false;
        }

        private List<String> tokens() {
            return said.tokens();
        }
    }
}
