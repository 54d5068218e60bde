package org.constitutionreview.document.text.source;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Source.Finding;

/** Makes references of the words that refer, so that they follow when numbers change. */
final class CrossReferences {

    private static final Pattern BRACKETED =
            Pattern.compile("\\[\\[([a-z0-9][a-z0-9._-]*)(?:#([0-9A-Za-z.() ]+))?\\]\\]");
    private static final String NUMBER = "\\d+[A-Z]*(?:\\.\\d+[A-Z]*)*(?:\\([a-z]{1,4}\\))*(?![\\w£%])(?!\\.\\d)";
    private static final Pattern WORDED = Pattern.compile(
            "\\b((?:sub-)?paragraphs?|sections?) (" + NUMBER + "(?:(?:, | and | or | to )" + NUMBER + ")*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile("(?<![\\w.])" + NUMBER);

    /** What follows tells an Act's section from this document's: "section 28 of the Localism Act 2011". */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "^,? (?:of|to|in) (?:\\[\\[|(?:the |that |this )?(?:[A-Z][\\w'’]* |\\([^)]*\\) |of |and |the |for )*"
                    + "(?:Acts?|Regulations?|Orders?|Schedules?|Directive)\\b)");

    private final String documentId;
    private final Numbering numbering;
    private final Targets targets;
    private final List<Finding> findings;

    CrossReferences(String documentId, Numbering numbering, Targets targets, List<Finding> findings) {
        this.documentId = documentId;
        this.numbering = numbering;
        this.targets = targets;
        this.findings = findings;
    }

    Inline inline(Node node) {
        String words = node.words.toString();
        String markup = node.isHeaded() ? words : worded(node, words);
        return Inline.parse(
                BRACKETED.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(bracketed(node, found))));
    }

    private String worded(Node node, String words) {
        return WORDED.matcher(words).replaceAll(found -> {
            boolean elsewhere = OF_SOMETHING_ELSE
                    .matcher(words)
                    .region(found.end(), words.length())
                    .lookingAt();
            String numbers = elsewhere
                    ? found.group(2)
                    : ONE.matcher(found.group(2)).replaceAll(number -> here(node, number.group(), found.group()));
            return Matcher.quoteReplacement(found.group(1) + " " + numbers);
        });
    }

    private String here(Node node, String number, String words) {
        List<UUID> found = numbering.findAll(number);
        if (found.size() == 1) {
            return token(new Reference(null, found.get(0)));
        }
        String why = found.isEmpty() ? "which this document doesn't have" : "a number that is used twice";
        findings.add(new Finding(node.line, "“" + words + "” points to " + number + ", " + why + "."));
        return number;
    }

    private String bracketed(Node node, MatchResult found) {
        String document = found.group(1).toLowerCase(Locale.UK);
        String number = found.group(2);
        if (number == null) {
            return token(new Reference(document, null));
        }
        if (document.equals(documentId)) {
            return here(node, number, found.group());
        }
        UUID target = targets.find(document, number);
        if (target == null) {
            findings.add(new Finding(node.line, found.group() + " points to nothing that exists."));
            return number;
        }
        return token(new Reference(document, target));
    }

    private static String token(Reference reference) {
        return new Inline(List.of(Run.of(reference))).markup();
    }
}
