package org.constitutionreview.document.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What the index holds at one moment. */
final class Matches {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));

    private final IndexSearcher searcher;

    Matches(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** The best first. @param texts which texts may be looked at */
    List<Document> best(Query wanted, Query texts, Asked asked) throws IOException {
        var narrowed = new BooleanQuery.Builder().add(wanted, Occur.MUST).add(texts, Occur.FILTER);
        narrow(narrowed, Fields.PART, asked.parts());
        narrow(narrowed, Fields.DOCUMENT, asked.documents());
        var found = searcher.search(narrowed.build(), asked.after() + asked.limit(), BEST_FIRST).scoreDocs;
        List<Document> best = new ArrayList<>();
        for (int at = asked.after(); at < found.length; at++) {
            best.add(searcher.storedFields().document(found[at].doc));
        }
        return best;
    }

    /** How many passages hold it, in which document. */
    Map<InPlace, Integer> count(Query wanted, Query texts) throws IOException {
        var counting = new Counting();
        searcher.search(
                new BooleanQuery.Builder()
                        .add(wanted, Occur.FILTER)
                        .add(texts, Occur.FILTER)
                        .build(),
                counting);
        return counting.all();
    }

    boolean hasAny(Query wanted, Query texts) throws IOException {
        var both = new BooleanQuery.Builder().add(wanted, Occur.FILTER).add(texts, Occur.FILTER);
        return searcher.search(both.build(), 1).scoreDocs.length > 0;
    }

    private static void narrow(BooleanQuery.Builder query, String field, List<String> values) {
        if (!values.isEmpty()) {
            query.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    private static final class Counting extends SimpleCollector {

        private final Map<InPlace, Integer> counts = new HashMap<>();
        private SortedDocValues places = DocValues.emptySorted();
        private int[] counted = {};

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            finishSegment();
            places = DocValues.getSorted(context.reader(), Fields.PLACE);
            counted = new int[places.getValueCount()];
        }

        @Override
        public void collect(int passage) throws IOException {
            if (places.advanceExact(passage)) {
                counted[places.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void finishSegment() throws IOException {
            for (int place = 0; place < counted.length; place++) {
                if (counted[place] > 0) {
                    counts.merge(InPlace.of(places.lookupOrd(place).utf8ToString()), counted[place], Integer::sum);
                }
            }
            counted = new int[0];
        }

        Map<InPlace, Integer> all() throws IOException {
            finishSegment();
            return counts;
        }
    }
}
