package org.constitutionreview.document.search;

import static org.constitutionreview.document.search.Fields.ABOVE;
import static org.constitutionreview.document.search.Fields.CHANGED;
import static org.constitutionreview.document.search.Fields.HEADING;
import static org.constitutionreview.document.search.Fields.NUMBER;
import static org.constitutionreview.document.search.Fields.PLAIN;
import static org.constitutionreview.document.search.Fields.TITLE;
import static org.constitutionreview.document.search.Fields.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How passages are weighed. Each word must be there: in the passage, in a heading above it or in the document's title; at
 * least one of them in the passage itself.
 */
final class WantedQuery {

    private static final QueryBuilder QUERIES = new QueryBuilder(Fields.ANALYZER);
    private static final int CLOSE_TOGETHER = 4;

    private WantedQuery() {}

    static Query of(Wanted wanted) {
        var whole = new BooleanQuery.Builder();
        List<Query> inItself = new ArrayList<>();
        boolean onlyMinor = wanted.terms().stream().allMatch(term -> term.excluded() || isMinor(term));
        for (Wanted.Term term : wanted.terms()) {
            var own = own(term);
            if (term.excluded()) {
                whole.add(own, Occur.MUST_NOT);
            } else if (isMinor(term) && !onlyMinor) {
                whole.add(own, Occur.SHOULD);
            } else {
                inItself.add(own);
                whole.add(somewhere(term, own), Occur.MUST);
            }
        }
        if (inItself.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        whole.add(new ConstantScoreQuery(new DisjunctionMaxQuery(inItself, 0)), Occur.FILTER);
        whole.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(CHANGED, "true"))), 2), Occur.SHOULD);
        together(wanted).ifPresent(near -> whole.add(near, Occur.SHOULD));
        return whole.build();
    }

    /** What is marked in the words of a hit. */
    static Query marks(Wanted wanted) {
        var marks = new BooleanQuery.Builder();
        for (Wanted.Term term : wanted.terms()) {
            var words = phrase(WORDS, term);
            if (words != null && !term.excluded()) {
                marks.add(words, Occur.SHOULD);
            }
        }
        return marks.build();
    }

    private static Query own(Wanted.Term term) {
        List<Query> ways = new ArrayList<>();
        add(ways, phrase(WORDS, term), 1);
        add(ways, phrase(PLAIN, term), 1.2f);
        add(ways, phrase(HEADING, term), 2);
        if (term.number() != null) {
            add(ways, new ConstantScoreQuery(new TermQuery(new Term(NUMBER, term.number()))), 30);
            add(ways, new ConstantScoreQuery(new TermQuery(new Term(NUMBER, Wanted.key(term.words())))), 30);
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query somewhere(Wanted.Term term, Query own) {
        List<Query> ways = new ArrayList<>();
        ways.add(own);
        add(ways, phrase(ABOVE, term), 0.4f);
        add(ways, phrase(TITLE, term), 0.4f);
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Optional<Query> together(Wanted wanted) {
        var words = wanted.terms().stream()
                .filter(term -> !term.excluded())
                .map(Wanted.Term::words)
                .toList();
        return words.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(QUERIES.createPhraseQuery(WORDS, String.join(" ", words), CLOSE_TOGETHER));
    }

    private static @Nullable Query phrase(String field, Wanted.Term term) {
        return QUERIES.createPhraseQuery(field, term.words());
    }

    private static void add(List<Query> ways, @Nullable Query query, float weight) {
        if (query != null) {
            ways.add(new BoostQuery(query, weight));
        }
    }

    /** Words that are nearly everywhere don't have to be there, unless they stand in a phrase. */
    private static boolean isMinor(Wanted.Term term) {
        return !term.phrase()
                && EnglishAnalyzer.getDefaultStopSet().contains(term.words().toLowerCase(Locale.UK));
    }
}
