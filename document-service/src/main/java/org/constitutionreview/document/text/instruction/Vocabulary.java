package org.constitutionreview.document.text.instruction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may stand for a word of a {@link Phrase}, longer ones first. */
final class Vocabulary {

    private static final String CHANGED =
            "changed|amended|altered|corrected|reworded|rewritten|redrafted|rephrased|revised|modified|replaced";
    private static final String INSERTED = "inserted|added|included|put";
    private static final String DELETED = "deleted|removed|omitted|left out|struck out|struck|taken out|dropped";

    private static final Map<String, List<List<String>>> LIKE = Map.ofEntries(
            like("insert", "insert|add|include|put in|put|inserting|adding"),
            like("inserted", passive(INSERTED)),
            like("delete", "delete|remove|omit|leave out|strike out|strike|take out|drop|deleting|removing|omitting"),
            like("deleted", passive(DELETED)),
            like("replace", "replace|replacing"),
            like("replaced", passive("replaced|substituted")),
            like("substitute", "substitute|substituting|put|insert|read"),
            like("substituted", passive("substituted")),
            like("change", "change|amend|alter|correct|reword|rewrite|redraft|rephrase|revise|modify"),
            like("changed", passive(CHANGED)),
            like("move", "move|transfer|relocate"),
            like("moved", passive("moved|transferred|relocated")),
            like("swap", "swap|exchange|transpose|interchange|switch"),
            like("swapped", passive("swapped|exchanged|transposed|interchanged|switched|swapped over")),
            like("increase", "increase|raise|put up|extend"),
            like("reduce", "reduce|lower|decrease|cut"),
            like("increased", passive("increased|raised|extended")),
            like("reduced", passive("reduced|lowered|decreased|cut")),
            like("make", "make|set|put|print"),
            like("made", passive("made|set|put|printed") + "|be"),
            like("bold", "no longer bold|no longer italic|in bold|in italics|in italic|bold|italic|italics|plain"),
            like("with", "with|by"),
            like("after", "immediately after|straight after|after|following"),
            like("before", "immediately before|in front of|ahead of|before"),
            like("end", "very end|end"),
            like("beginning", "beginning|start|front"),
            like("paragraph", "sub-paragraph|subparagraph|paragraph|para|section|clause|bullet point|bullet|item"),
            like(
                    "saying",
                    "to read as follows|to state as follows|so as to read|so that it reads|so it reads|so that it says"
                            + "|to state that|to say that|to state|to say|to read|to provide that|to provide|to be"
                            + "|to which reads|which reads|that reads|as follows|reading|stating that|stating|saying that"
                            + "|saying|namely|to|with|by|as"),
            like(
                    "reads",
                    "should read|must read|shall read|should say|must say|shall say|should state that"
                            + "|should state|must state that|must state|shall state that|shall state|to read|to say|to state that"
                            + "|should now read|will read|should read as follows|shall read as follows|must read as follows"));

    private static final Set<String> KNOWN = Stream.concat(
                    LIKE.values().stream().flatMap(List::stream).flatMap(List::stream),
                    Stream.of(
                            "between",
                            "paragraph",
                            "heading",
                            "sentence",
                            "stand",
                            "substitute",
                            "number",
                            "wherever",
                            "make",
                            "bold",
                            "italic"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Integer> HEADWORDS = new HashMap<>();
    private static final Map<String, Long> BITS = new HashMap<>();

    private Vocabulary() {}

    static List<List<String>> like(String word) {
        return LIKE.getOrDefault(word, List.of(List.of(word)));
    }

    /** Words that have a meaning here, so that a slip in typing one can be told. */
    static Set<String> known() {
        return KNOWN;
    }

    /** The bit of a word of the phrases; 0 when there are no more bits. */
    static long bit(String word) {
        int nth = HEADWORDS.computeIfAbsent(word, none -> HEADWORDS.size());
        long bit = nth < Long.SIZE ? 1L << nth : 0;
        for (List<String> alternative : like(word)) {
            BITS.merge(alternative.get(0), bit, (one, other) -> one | other);
        }
        return bit;
    }

    /** The bits of all words of the phrases that this may be the beginning of. */
    static long bits(String token) {
        return BITS.getOrDefault(token, 0L);
    }

    private static Map.Entry<String, List<List<String>>> like(String word, String alternatives) {
        return Map.entry(
                word,
                Stream.of(alternatives.split("\\|"))
                        .map(words -> List.of(words.split(" ")))
                        .toList());
    }

    private static String passive(String participles) {
        return Stream.of(participles.split("\\|"))
                .flatMap(participle -> Stream.of("be " + participle, participle))
                .collect(Collectors.joining("|"));
    }
}
