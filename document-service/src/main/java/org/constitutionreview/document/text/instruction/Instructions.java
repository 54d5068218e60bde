package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Text;

/**
 * Turns people's words ("in paragraph 18.1, after ‘banked’ insert ‘by’") into operations, if they say exactly what to do
 * and it can be done in one way only.
 */
public final class Instructions {

    private static final int LONGEST = 20_000;
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|never|no|nothing|cannot|without|nor|neither|remain|stay|unchanged)\\b|n't\\b");
    private static final Pattern WISH = Pattern.compile(
            "\\b(?:would|could|might|may|perhaps|maybe|wish\\w*|hope\\w*|consider\\w*|wonder\\w*|whether|if|unless|why|how)\\b");
    private static final Pattern EDIT = Pattern.compile(
            "\\b(?:insert|add|include|delete|remove|omit|leave out|left out|strike|struck|replace|substitute|move)(?:d|ed)?\\b");
    private static final Pattern PAGE = Pattern.compile("\\b(?:page|line|p\\.)s? ?\\d+");

    private Instructions() {}

    public static Understanding understand(String words, Text text) {
        return understand(words, text, UUID::randomUUID);
    }

    /** @param ids makes the ids of new provisions */
    public static Understanding understand(String words, Text text, Supplier<UUID> ids) {
        if (words.length() > LONGEST) {
            return new Understanding.Refusal(
                    "That is too long for one instruction. Write the words in the draft.", List.of());
        }
        Prose prose = new Prose(text);
        Understanding refusal = null;
        for (Reading reading : words.strip().endsWith("?") ? List.<Reading>of() : Reading.of(words)) {
            try {
                Optional<List<Operation>> operations = Grammar.apply(new Instruction(reading, prose, ids));
                if (operations.isPresent()) {
                    return new Understanding.Operations(operations.get());
                }
            } catch (Refused refused) {
                refusal = refusal == null ? refused.refusal() : refusal;
            }
        }
        return refusal == null ? explain(words) : refusal;
    }

    private static Understanding explain(String words) {
        Reading reading = Reading.of(words).iterator().next();
        String said = reading.skeleton();
        boolean edits = EDIT.matcher(said).find();
        if (words.strip().endsWith("?")) {
            return new Understanding.NotAnInstruction("This is a question, not an instruction. Nothing was changed.");
        }
        if (NEGATION.matcher(said).find()) {
            return new Understanding.NotAnInstruction(
                    "This says what should not be changed, or not be so. Nothing was changed.");
        }
        if (WISH.matcher(said).find()) {
            return new Understanding.NotAnInstruction(
                    "This is a wish or depends on something, so it isn't an instruction yet. Write the words in the draft.");
        }
        if (edits
                && PAGE.matcher(Quotes.in(words, true).around().toLowerCase(Locale.UK))
                        .find()) {
            return new Understanding.Refusal(
                    "Pages and lines change from print to print. Give the paragraph's number and quote its words instead.",
                    List.of());
        }
        if (edits && (!reading.quoted().isEmpty() || !reading.places().isEmpty())) {
            return new Understanding.Refusal(
                    "This can't be applied without guessing. Write one change at a time, with the exact words in quotation"
                            + " marks, for example: In paragraph 18.1, after ‘banked’ insert ‘by’.",
                    List.of());
        }
        return new Understanding.NotAnInstruction("This doesn't give the words that are to stand there, so it can't be"
                + " applied. Write the words in the draft, and say there which point the edit settles.");
    }
}
