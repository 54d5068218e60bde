package org.constitutionreview.document.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How a passage lies in the index. No word is left out: in a rule, "not" matters. */
final class Fields {

    static final String WORDS = "words";
    static final String HEADING = "heading";
    static final String ABOVE = "above";
    static final String TITLE = "title";
    /** The words as they are written, not their stems. */
    static final String PLAIN = "plain";

    static final String NUMBER = "number";
    static final String CHANGED = "changed";
    static final String DOCUMENT = "document";
    static final String PART = "part";
    static final String PLACE = "place";
    static final String ORDER = "order";
    /** Which text it belongs to: the timeline, or a draft. */
    static final String TEXT = "text";

    static final String FROM = "from";
    static final String TO = "to";
    static final String VERSION = "version";
    static final String PASSAGE = "passage";
    static final String SHOWN_NUMBER = "shown-number";

    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new English(true), Map.of(PLAIN, new English(false)));

    private Fields() {}

    private static final class English extends Analyzer {

        private final boolean stemmed;

        English(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(plain) : plain);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
