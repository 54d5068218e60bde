package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One instruction in plain form: "should be inserted" as "be inserted", without articles, courtesies and who agreed it.
 *
 * @param tokens words, marks, «0» for what was quoted, ¶0 for places
 */
record Said(List<String> tokens, List<String> quoted, List<PlaceName> places) {

    private static final Pattern COURTESY = Pattern.compile(
            "^(?:[.,:\\n–—-] |(?:please|kindly|that|also|then|and|to|the|it) "
                    + "|(?:(?:it|this|which) )?(?:was |is |were )?(?:the )?(?:(?:governance )?committee |members? |council |fagg )?"
                    + "(?:also )?(?:agreed|resolved|suggested|recommended|proposed|requested|undertook|asked) (?:: )?(?:that |to )?)+");
    private static final Pattern TRAILING = Pattern.compile("(?: (?:and|then|also|[,;:.–—-]))+ $");
    /** What a schedule of amendments tells beside: "(now paragraph 3.1)". */
    private static final Pattern ASIDE = Pattern.compile(" \\( (?:now|its words|words that) [^()]* \\)");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:the |a |an )?(?:existing |following |new |additional |further )*"
                    + "(?:words?|phrases?|figures?|terms?|expressions?|sentences?|text|number|wording) (?:, |: )?(?=«)");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:should|shall|must|is to|are to|will|needs? to|has to|have to|ought to|to) be (?!«|10)");
    private static final Pattern RENUMBER = Pattern.compile(
            " (?:, )?(?:and |with )?(?:then )?(?:re-?number|renumbering)(?: (?:accordingly|as necessary"
                    + "|the (?:following|remaining|subsequent|rest|others?|paragraphs|items|sections|bullets)[\\p{L} -]*))?(?= |$)");
    private static final Pattern INSTEAD =
            Pattern.compile(" (?:instead|accordingly|in its place|in their place)(?= [,.]|$)");
    private static final Set<String> FILLING = Set.of(
            "the", "a", "an", "another", "following", "further", "additional", "thereof", "therein", "there", "also");
    private static final Pattern AMEND_BY = Pattern.compile("^(?:amend|change|alter|revise|modify) (¶\\d+) by"
            + " (?=(?:insert|add|delet|remov|omitt|replac|substitut)ing)");
    private static final Pattern WHEREVER =
            Pattern.compile("\\bwherever (?:the )?(«\\d+») (?:occurs?|appears?|stands?|is used)\\b");
    private static final Pattern AFTER_FOLLOWING = Pattern.compile("\\bfollowing (?=«|¶)");

    static Said of(List<String> marked, List<String> quoted, List<PlaceName> places) {
        String plain = String.join(" ", marked).strip() + " ";
        plain = COURTESY.matcher(plain).replaceFirst("");
        plain = ASIDE.matcher(plain).replaceAll(" ");
        plain = TRAILING.matcher(plain).replaceFirst(" ");
        plain = SUBJECT.matcher(plain).replaceAll("");
        plain = PASSIVE.matcher(plain).replaceAll("be ");
        plain = RENUMBER.matcher(plain).replaceAll(" ");
        plain = AMEND_BY.matcher(plain).replaceFirst("in $1 ");
        plain = WHEREVER.matcher(plain).replaceAll("for $1 wherever it occurs");
        plain = INSTEAD.matcher(plain.strip()).replaceAll("") + " ";
        plain = AFTER_FOLLOWING.matcher(plain).replaceAll("after ");
        List<String> tokens =
                plain.isBlank() ? List.of() : List.of(plain.strip().split(" +"));
        return new Said(tokens, quoted, places);
    }

    /** The token itself, or the figure of a place that may as well be a quantity. */
    String unmarked(int at) {
        String token = tokens.get(at);
        return token.startsWith("¶")
                        && places.get(Tokens.index(token)) instanceof PlaceName.Numbered place
                        && place.isFigure()
                ? place.number()
                : token;
    }

    /** A bit for each word of the phrases that may have been said. */
    long headwords() {
        long bits = 0;
        for (String token : tokens) {
            bits |= Vocabulary.bits(token);
        }
        return bits;
    }

    /** The next token that isn't just filling. */
    int skipFilling(int from) {
        int at = from;
        while (at < tokens.size() && (Tokens.isMark(tokens.get(at)) || FILLING.contains(tokens.get(at)))) {
            at++;
        }
        return at;
    }

    /** "occurrence of", "mention of". */
    int skipOccurrence(int from) {
        boolean said = from + 1 < tokens.size()
                && tokens.get(from).matches("occurrence|mention|instance|use|appearance")
                && tokens.get(from + 1).equals("of");
        return said ? from + 2 : from;
    }

    Said without(int from, int to) {
        List<String> left = new ArrayList<>(tokens.subList(0, from));
        left.addAll(tokens.subList(to, tokens.size()));
        return new Said(left, quoted, places);
    }
}
