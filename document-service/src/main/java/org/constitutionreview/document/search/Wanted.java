package org.constitutionreview.document.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, understood: words, "phrases", numbers of paragraphs, and -words that must not be there. Anything
 * can be typed; what has no meaning here is taken as words.
 */
record Wanted(List<Term> terms) {

    static final int MOST_TERMS = 30;

    private static final String NUMBER = "\\d+[a-z]?(?:\\.\\d+[a-z]?)*(?:\\s?\\([a-z0-9]{1,6}\\))*";
    private static final Pattern TERM = Pattern.compile(
            "(?<out>(?<!\\S)-(?=[\\p{L}\\p{N}\"]))?(?:\"(?<phrase>[^\"]*)\""
                    + "|(?<![\\p{L}\\p{N}.])(?:(?<noun>sections?|(?:sub-?)?paragraphs?|paras?\\.?|clauses?|rules?|items?|articles?|parts?|§)\\s{0,3})?"
                    + "(?<number>" + NUMBER + ")(?![\\p{L}\\p{N}]|\\.\\p{N})|(?<word>[^\\s\"]+))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FULL_STOPS = Pattern.compile("[.,;:!?]+$");

    Wanted {
        terms = List.copyOf(terms);
    }

    /**
     * @param words as they were typed
     * @param number the number of a paragraph, as it is written in full; null when it is none
     * @param left out whether texts that hold it aren't wanted
     */
    record Term(String words, boolean phrase, @Nullable String number, boolean excluded) {

        Term spelt(String otherwise) {
            return new Term(otherwise, phrase, number, excluded);
        }

        String written() {
            return (excluded ? "-" : "") + (phrase ? '"' + words + '"' : words);
        }
    }

    static Wanted in(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher term = TERM.matcher(typed.replaceAll("[“”„«»]", "\"").strip());
        while (term.find() && terms.size() < MOST_TERMS) {
            var understood = term(term);
            if (understood.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(understood);
            }
        }
        return new Wanted(terms);
    }

    private static Term term(Matcher found) {
        boolean excluded = found.group("out") != null;
        if (found.group("phrase") != null) {
            return new Term(found.group("phrase").strip(), true, null, excluded);
        }
        if (found.group("number") != null) {
            var words = found.group().strip();
            return new Term(excluded ? words.substring(1) : words, false, key(found.group("number")), excluded);
        }
        return new Term(FULL_STOPS.matcher(found.group("word")).replaceFirst(""), false, null, excluded);
    }

    /** How numbers are compared: without blanks, in small letters. */
    static String key(String number) {
        return number.replaceAll("\\s+", "").toLowerCase(Locale.UK);
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return terms.stream().allMatch(Term::excluded);
    }

    String written() {
        return String.join(" ", terms.stream().map(Term::written).toList());
    }
}
