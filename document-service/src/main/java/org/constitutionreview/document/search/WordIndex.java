package org.constitutionreview.document.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.constitutionreview.document.search.Hit.Segment;

/** All words of one set of editions, in memory; made anew when another set is asked for. */
final class WordIndex {

    private static final String WORDS = "words";
    private static final int PASSAGES = 2;
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private final IndexSearcher searcher;

    private WordIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** One paragraph to be found. */
    record Entry(String documentId, String title, String provisionId, String number, String words) {}

    static WordIndex of(Collection<Entry> entries) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(ENGLISH))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry));
                }
            }
            return new WordIndex(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best first. Any input is a query: what isn't understood as one is taken as words. */
    List<Hit> find(String words, int after, int limit) {
        var parser = new SimpleQueryParser(
                ENGLISH,
                Map.of(WORDS, 1f, "title", 2f, "number", 4f),
                SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        var query = parser.parse(words);
        try {
            var found = searcher.search(query, after + limit).scoreDocs;
            List<Hit> hits = new ArrayList<>();
            for (int at = after; at < found.length; at++) {
                hits.add(hit(searcher.storedFields().document(found[at].doc), query));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StoredField("documentId", entry.documentId()));
        document.add(new StoredField("provisionId", entry.provisionId()));
        document.add(new TextField("title", entry.title(), Field.Store.YES));
        document.add(new TextField("number", entry.number(), Field.Store.YES));
        document.add(new TextField(WORDS, entry.words(), Field.Store.YES));
        return document;
    }

    @SuppressWarnings("unchecked")
    private static Hit hit(Document document, Query query) throws IOException {
        var words = document.get(WORDS);
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(ENGLISH)
                .withFormatter(new Snippet())
                .build();
        var segments = (List<Segment>) highlighter.highlightWithoutSearcher(WORDS, query, words, PASSAGES);
        return new Hit(
                document.get("documentId"),
                document.get("title"),
                document.get("provisionId"),
                document.get("number"),
                segments == null ? List.of(new Segment(words, false)) : segments);
    }
}
