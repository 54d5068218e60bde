package org.constitutionreview.document.text.source.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words around a mention say of it: an Act's section, another document's paragraph, what it is about. */
final class Surrounding {

    private static final String LAW =
            "(?:Acts?|Regulations?|Orders?|Directive|Convention|Measure|Bill|Statutory Instrument)";
    private static final String NAME = "(?:[A-Z][\\w'’&-]*,? |\\([^)]*\\) |\\d{4} |of |and |the |for |to |on |in )*";
    private static final Pattern OF_LAW = Pattern.compile(
            "^,?\\s*(?:of|to|in|under)\\s+(?:the |that |this |said |an? |each )*" + NAME + LAW + "\\b(?: \\d{4})?");
    private static final Pattern AFTER_LAW =
            Pattern.compile("\\b" + LAW + "(?:\\s+\\d{4})?[,;\\s(]*(?:at\\s+|under\\s+|in\\s+|by\\s+)?$");
    private static final Pattern OFFICE = Pattern.compile(
            "^\\s+(?:officers?|notices?|reports?|agreements?|obligations?|powers?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DOCUMENT = Pattern.compile(
            "^,?\\s+(?:of|in|to|under)\\s+(?:the |this |our |its )*((?:[A-Z][\\w'’-]*[ ,]*|of |and |for |the |on |to )+)");
    private static final Pattern IS_DOCUMENT = Pattern.compile(
            ".*\\b(?:Code|Protocol|Rules|Scheme|Policy|Procedures?|Articles|Plan|Strategy|Handbook|Guidance|Agreement"
                    + "|Charter|Framework|Standards|Orders|Terms of Reference)\\b.*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\((?:(?:see|see also|as in|under|refer to|cf\\.?)\\s+)?(?:[a-z-]+\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile(",?\\s+(?:of|in|to|under)\\s+(?:the |this )?");
    private static final int LOOKED_AT = 300;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']{4,}");
    private static final Set<String> EMPTY = Set.of(
            "also",
            "above",
            "below",
            "further",
            "this",
            "that",
            "these",
            "those",
            "which",
            "with",
            "from",
            "their",
            "shall",
            "must",
            "will",
            "such",
            "other",
            "under",
            "paragraph",
            "section",
            "have",
            "been",
            "when",
            "where",
            "into",
            "they",
            "them",
            "than",
            "then",
            "each",
            "every",
            "only",
            "should",
            "would",
            "could",
            "about");
    private static final int WORDS_BESIDE = 8;

    private final String before;
    private final String after;

    Surrounding(String words, Mention mention) {
        before = words.substring(Math.max(0, mention.start() - LOOKED_AT), mention.start());
        after = words.substring(mention.end(), Math.min(words.length(), mention.end() + LOOKED_AT));
    }

    /** As an Act's section is: "section 28 of the Localism Act 2011", "the 2011 Act, section 28", "section 151 officer". */
    boolean isOfLaw(Mention mention) {
        boolean office = mention.items().get(0).unit().equalsIgnoreCase("section")
                && OFFICE.matcher(after).find()
                && mention.items().get(0).number().matches("\\d{2,3}[A-Z]?");
        return office
                || OF_LAW.matcher(after).find()
                || AFTER_LAW.matcher(before).find();
    }

    /** The name that follows, if it is one of a document: "Members' Code of Conduct". */
    @Nullable
    String document() {
        Matcher named = OF_DOCUMENT.matcher(after);
        return named.find() && IS_DOCUMENT.matcher(named.group(1)).matches()
                ? named.group(1).strip()
                : null;
    }

    boolean follows(String title) {
        Matcher of = OF.matcher(after);
        return of.lookingAt() && after.regionMatches(true, of.end(), title, 0, title.length());
    }

    boolean saysAbove() {
        return after.startsWith(" above");
    }

    boolean saysBelow() {
        return after.startsWith(" below");
    }

    /** What the words say that an aside in brackets belongs to; none when it isn't one, or nothing telling stands there. */
    Set<String> beside() {
        int open = before.lastIndexOf('(');
        if (open < 0 || !ASIDE.matcher(before.substring(open)).matches()) {
            return Set.of();
        }
        String clause = before.substring(0, open).replaceFirst("(?s).*[.;:()]", "");
        List<String> words = Arrays.asList(clause.strip().split("\\s+"));
        return stems(String.join(" ", words.subList(Math.max(0, words.size() - WORDS_BESIDE), words.size())));
    }

    static Set<String> stems(String words) {
        return WORD.matcher(words.toLowerCase(Locale.UK))
                .results()
                .map(found -> found.group())
                .filter(word -> !EMPTY.contains(word))
                .map(word -> word.replaceFirst("['’]s?$", "").replaceFirst("(?:ies|ing|ed|es|s|y)$", ""))
                .collect(Collectors.toSet());
    }
}
