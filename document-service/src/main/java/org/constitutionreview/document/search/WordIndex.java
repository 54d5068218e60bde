package org.constitutionreview.document.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of all texts, in memory: those of the timeline with the days on which they were in force, those of drafts and
 * of approved texts under a name. One writes at a time; any number read meanwhile.
 */
final class WordIndex {

    static final String TIMELINE = "timeline";
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int LONGEST_NUMBER = 100;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicInteger order = new AtomicInteger();

    WordIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Fields.ANALYZER));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question put to the index as it is at one moment. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Matches matches) throws IOException;
    }

    <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.ask(new Matches(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a passage in, in place of the one with the same version.
     *
     * @param until the first day on which it isn't in force any more; null when there is none yet
     */
    void put(String version, Passage passage, LocalDate from, @Nullable LocalDate until) {
        var document = document(version, TIMELINE, passage);
        document.add(new IntPoint(Fields.FROM, day(from)));
        document.add(new IntPoint(Fields.TO, until == null ? NEVER : day(until)));
        update(version, document);
    }

    /** @param text the name of the text that it stands in */
    void put(String version, Passage passage, String text) {
        update(version, document(version, text, passage));
    }

    void remove(String version) {
        try {
            writer.deleteDocuments(new Term(Fields.VERSION, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void removeText(String text) {
        try {
            writer.deleteDocuments(new Term(Fields.TEXT, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes what was written visible to those who ask from now on. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private void update(String version, Document document) {
        try {
            writer.updateDocument(new Term(Fields.VERSION, version), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(String version, String text, Passage passage) {
        var document = new Document();
        document.add(new StringField(Fields.VERSION, version, Field.Store.NO));
        document.add(new StringField(Fields.TEXT, text, Field.Store.YES));
        document.add(new StringField(Fields.DOCUMENT, passage.documentId(), Field.Store.YES));
        document.add(new StringField(Fields.PART, passage.part().number(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.PLACE, new BytesRef(new InPlace(passage).key())));
        document.add(new NumericDocValuesField(Fields.ORDER, order.incrementAndGet()));
        document.add(new StringField(Fields.CHANGED, Boolean.toString(passage.changed()), Field.Store.YES));
        document.add(new StoredField(Fields.PASSAGE, passage.provisionId() == null ? "" : passage.key()));
        document.add(new StoredField(Fields.SHOWN_NUMBER, passage.number()));
        if (passage.numbered() && passage.number().length() <= LONGEST_NUMBER) {
            document.add(new StringField(Fields.NUMBER, Wanted.key(passage.number()), Field.Store.NO));
        }
        document.add(new TextField(Fields.TITLE, passage.title(), Field.Store.YES));
        document.add(new TextField(Fields.ABOVE, passage.above(), Field.Store.NO));
        document.add(new TextField(Fields.WORDS, passage.words(), Field.Store.YES));
        document.add(new TextField(Fields.PLAIN, passage.words(), Field.Store.NO));
        if (passage.heading() != null) {
            document.add(new TextField(Fields.HEADING, passage.heading(), Field.Store.NO));
        }
        return document;
    }
}
