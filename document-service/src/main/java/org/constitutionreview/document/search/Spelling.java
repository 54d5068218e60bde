package org.constitutionreview.document.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;

/**
 * Suggests other words where nothing was found, such as "hospitality" for "hospitalitty". Only words of texts that may be
 * looked at are suggested, and only where they would find something: no draft's words are given away.
 */
final class Spelling {

    private static final int SIMILAR = 20;
    private static final int SHORTEST = 4;

    private final Matches matches;
    private final Query texts;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(Matches matches, Query texts) {
        this.matches = matches;
        this.texts = texts;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxInspections(50);
    }

    /** @return empty when there is nothing better */
    Optional<String> suggestion(Wanted wanted) throws IOException {
        List<Wanted.Term> spelt = new ArrayList<>();
        for (Wanted.Term term : wanted.terms()) {
            spelt.add(term.excluded() || term.number() != null ? term : term.spelt(spelt(term.words())));
        }
        var otherwise = new Wanted(spelt);
        return otherwise.equals(wanted) || !matches.hasAny(WantedQuery.of(otherwise), texts)
                ? Optional.empty()
                : Optional.of(otherwise.written());
    }

    private String spelt(String words) throws IOException {
        List<String> spelt = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            spelt.add(similar(word.toLowerCase(Locale.UK)).orElse(word));
        }
        return String.join(" ", spelt);
    }

    private Optional<String> similar(String word) throws IOException {
        if (word.length() < SHORTEST || isThere(word)) {
            return Optional.empty();
        }
        var candidates = checker.suggestSimilar(
                new Term(Fields.PLAIN, word), SIMILAR, matches.searcher().getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        for (var candidate : candidates) {
            if (isThere(candidate.string)) {
                return Optional.of(candidate.string);
            }
        }
        return Optional.empty();
    }

    private boolean isThere(String word) throws IOException {
        return matches.hasAny(new TermQuery(new Term(Fields.PLAIN, word)), texts);
    }
}
