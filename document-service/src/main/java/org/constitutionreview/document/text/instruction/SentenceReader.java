package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.instruction.Reading.Part;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;
import org.jspecify.annotations.Nullable;

/** Goes from sentence to sentence, and within each from piece to piece. */
final class SentenceReader {

    private static final Pattern DOUBT = Pattern.compile(
            "\\b(?:not|never|no|nothing|cannot|without|nor|neither|would|could|might|may|perhaps|if|unless"
                    + "|why|how|whether|consider|should it)\\b|n't\\b");
    private static final Set<String> ENDS = Set.of(".", "!", "\n");
    private static final Set<String> JOINS = Set.of("and", ",", "then");
    /** In words, each quotation counted as one. */
    private static final int LONGEST_SENTENCE = 250;

    private static final int MOST_PIECES = 12;

    private static final Refusal TOO_LONG = new Refusal(
            "That is too long for one sentence. Put the words that are to stand there in quotation marks, and end each"
                    + " instruction with a full stop.",
            List.of());

    private final List<String> tokens;
    private final List<String> quoted;
    private final PlaceReader places;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable PlaceName heading;
    private String headingWords = "";

    SentenceReader(List<String> tokens, List<String> quoted, PlaceReader places) {
        this.tokens = tokens;
        this.quoted = quoted;
        this.places = places;
    }

    Reading reading() {
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || ENDS.contains(tokens.get(at))) {
                sentence(start, at);
                start = at + 1;
            }
        }
        return new Reading(parts);
    }

    private void sentence(int start, int end) {
        if (end - start > LONGEST_SENTENCE) {
            parts.add(new Part("", null, new Said(tokens.subList(start, start + 1), quoted, List.of()), TOO_LONG));
            return;
        }
        Said said = said(start, end);
        if (said.tokens().stream().allMatch(Tokens::isMark)) {
            return;
        }
        PlaceName only = Clause.onlyPlace(said);
        if (only != null) {
            heading = only;
            headingWords = words(start, end);
            return;
        }
        List<Part> read = pieces(start, end);
        if (read.isEmpty()) {
            parts.add(new Part(Prose.capitalised(words(start, end)), null, said, null));
        } else {
            parts.addAll(read);
        }
    }

    /** Empty when not all of it is understood: half a sentence may mean the contrary. */
    private List<Part> pieces(int start, int end) {
        List<Integer> cuts = cuts(start, end);
        List<Part> read = new ArrayList<>();
        PlaceName carried = heading;
        String carriedWords = headingWords;
        int from = 0;
        while (from < cuts.size() - 1) {
            int to = Math.min(cuts.size() - 1, from + MOST_PIECES);
            Part part = null;
            while (to > from && part == null) {
                part = part(cuts.get(from), cuts.get(to), carried, carriedWords);
                to -= part == null ? 1 : 0;
            }
            if (part == null) {
                return List.of();
            }
            Clause clause = part.clause();
            if (clause != null && clause.where() != null && clause.where() != carried) {
                carried = clause.where();
                carriedWords = places.words(carried);
            }
            read.add(part);
            from = to;
        }
        return read;
    }

    private @Nullable Part part(int start, int end, @Nullable PlaceName carried, String carriedWords) {
        Said said = said(start, end);
        Optional<Clause> quotedOnly = Clause.of(said, carried, false);
        boolean doubt = DOUBT.matcher(String.join(" ", said.tokens())).find();
        Optional<Clause> clause = quotedOnly.isPresent() || doubt ? quotedOnly : Clause.of(said, carried, true);
        String words = words(start, end);
        return clause.map(found -> new Part(
                        found.where() == carried && carried != null
                                ? "In " + carriedWords + ", " + words
                                : Prose.capitalised(words),
                        found,
                        said,
                        null))
                .orElse(null);
    }

    /** Where another instruction may begin. */
    private List<Integer> cuts(int start, int end) {
        List<Integer> cuts = new ArrayList<>(List.of(start));
        for (int at = start + 1; at < end - 1; at++) {
            String token = tokens.get(at);
            boolean mark = token.equals(";") || token.equals(":");
            boolean joins = (JOINS.contains(token) || endsSentence(token)) && begins(at + 1);
            if (mark || joins) {
                cuts.add(at + 1);
            }
        }
        cuts.add(end);
        return cuts;
    }

    /** Many put the full stop within the quotation marks. */
    private boolean endsSentence(String token) {
        return Tokens.isQuoted(token) && quoted.get(Tokens.index(token)).matches("(?s).*[.;]");
    }

    private boolean begins(int at) {
        String token = tokens.get(at);
        return token.startsWith("¶")
                || Tokens.isQuoted(token)
                || Vocabulary.known().contains(token)
                || Set.of("for", "in", "at", "the", "then", "and", "also").contains(token);
    }

    private Said said(int start, int end) {
        return Said.of(tokens.subList(start, end), quoted, places.places());
    }

    private String words(int start, int end) {
        return tokens.subList(start, end).stream()
                .map(this::shown)
                .collect(Collectors.joining(" "))
                .replaceAll(" (?=[,;.:)!])", "")
                .replaceAll("[,;:]?(?: and| then)*$", "")
                .strip();
    }

    private String shown(String token) {
        if (Tokens.isQuoted(token)) {
            String words = quoted.get(Tokens.index(token));
            return Quotation.of(words).orElse("“" + words + "”");
        }
        return token.startsWith("¶") ? places.words(places.places().get(Tokens.index(token))) : token;
    }
}
