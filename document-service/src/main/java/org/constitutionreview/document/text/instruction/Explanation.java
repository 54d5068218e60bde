package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.instruction.Reading.Part;
import org.constitutionreview.document.text.instruction.Understanding.NotAnInstruction;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;

/** Says why words aren't carried out, and what to do instead. */
final class Explanation {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|never|no|nothing|cannot|without|nor|neither|remain|stay|unchanged)\\b|n't\\b");
    private static final Pattern WISH = Pattern.compile(
            "\\b(?:would|could|might|may|perhaps|maybe|wish\\w*|hope\\w*|consider\\w*|wonder\\w*|whether|if|unless|why|how"
                    + "|subject to|once|provided|when|until)\\b");
    private static final Pattern EDIT =
            Pattern.compile("\\b(?:insert|add|include|delete|remove|omit|leave out|left out|strike"
                    + "|struck|replace|substitute|move|swap|renumber|increase|reduce)(?:d|ed|s)?\\b");
    private static final Pattern PAGE = Pattern.compile(
            "\\b(?:page|line|p)s? \\S*\\d+|\\b(?:page|line)s? (?:¶\\d+|[a-z]+)|\\b(?:last|first|top|bottom|second|third|next) (?:line|page)\\b");
    private static final String ONE_AT_A_TIME =
            "This can't be applied without guessing. Write one change at a time, with the exact words in quotation"
                    + " marks, for example: In paragraph 18.1, after ‘banked’ insert ‘by’.";

    private Explanation() {}

    static Understanding question() {
        return new NotAnInstruction("This is a question, not an instruction. Nothing was changed.");
    }

    static Understanding nothing() {
        return new NotAnInstruction("There is nothing to be done here.");
    }

    /** @param part one that isn't one of the phrases, or not for certain */
    static Understanding of(Part part) {
        Refusal doubt = part.doubt();
        if (doubt != null) {
            return doubt;
        }
        Said said = part.said();
        String words = String.join(" ", said.tokens());
        boolean edits = EDIT.matcher(words).find();
        if (PAGE.matcher(words).find()) {
            return new Refusal(
                    "Pages and lines change from print to print. Give the paragraph's number and quote its words instead.",
                    List.of());
        }
        if (NEGATION.matcher(words).find()) {
            return new NotAnInstruction("This says what should not be changed, or not be so. Nothing was changed.");
        }
        if (WISH.matcher(words).find()) {
            return new NotAnInstruction(
                    "This is a wish or depends on something, so it isn't an instruction yet. Write the words in the draft.");
        }
        boolean quotes = said.tokens().stream().anyMatch(Tokens::isQuoted);
        boolean names = said.tokens().stream().anyMatch(token -> token.startsWith("¶"));
        return edits && (quotes || names) ? new Refusal(ONE_AT_A_TIME, List.of()) : noWords();
    }

    /** One that names words without quotation marks which aren't found. */
    static Understanding withoutQuotes(Part part) {
        boolean names = part.said().tokens().stream().anyMatch(token -> token.startsWith("¶"));
        return names ? new Refusal(ONE_AT_A_TIME, List.of()) : noWords();
    }

    private static Understanding noWords() {
        return new NotAnInstruction(
                "This doesn't give the words that are to stand there, so it can't be applied. Write the"
                        + " words in the draft, and say there which point the edit settles.");
    }
}
