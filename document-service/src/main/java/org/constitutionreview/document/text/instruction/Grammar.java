package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Operation;

/**
 * The sentences that are understood, each from its first word to its last: whatever else is said makes it another
 * sentence. Q stands for quoted words, P for a place; both are counted from 0 in the order in which they are said.
 */
final class Grammar {

    private static final List<Form> FORMS = List.of(
            form("(?:INSERT Q|Q INSERTED) between Q and Q", (in, m) -> in.words()
                    .insertBetween(in.quoted(0), in.quoted(1), in.quoted(2))),
            form("between Q and Q INSERT Q", (in, m) -> in.words()
                    .insertBetween(in.quoted(2), in.quoted(0), in.quoted(1))),
            form("(?:INSERT Q|Q INSERTED) AFTER Q", (in, m) -> in.words().insertAfter(in.quoted(0), in.quoted(1))),
            form("AFTER Q INSERT Q", (in, m) -> in.words().insertAfter(in.quoted(1), in.quoted(0))),
            form("(?:INSERT Q|Q INSERTED) before Q", (in, m) -> in.words().insertBefore(in.quoted(0), in.quoted(1))),
            form("before Q INSERT Q", (in, m) -> in.words().insertBefore(in.quoted(1), in.quoted(0))),
            form("(?:INSERT Q|Q INSERTED) at the end", (in, m) -> in.words().atTheEnd(in.quoted(0))),
            form("at the end INSERT Q|INSERT at the end Q", (in, m) -> in.words()
                    .atTheEnd(in.quoted(0))),
            form("(?:INSERT Q|Q INSERTED) at the START", (in, m) -> in.words().atTheBeginning(in.quoted(0))),
            form("at the START INSERT Q|INSERT at the START Q", (in, m) -> in.words()
                    .atTheBeginning(in.quoted(0))),
            form("(?:replace Q|substitute Q|Q be (?:replaced|substituted)) (?:with|by) Q", (in, m) -> in.words()
                    .replace(in.quoted(0), in.quoted(1))),
            form("for Q substitute Q", (in, m) -> in.words().replace(in.quoted(0), in.quoted(1))),
            form("for Q AFTER Q substitute Q", (in, m) -> in.words()
                    .replaceAfter(in.quoted(0), in.quoted(1), in.quoted(2))),
            form("(?:CHANGE Q|Q be CHANGED) to(?: read| say)? Q", (in, m) -> in.words()
                    .replace(in.quoted(0), in.quoted(1))),
            form("Q (?:should|must|shall) (?:read|say) Q", (in, m) -> in.words().replace(in.quoted(0), in.quoted(1))),
            form("(?:substitute Q|Q be substituted) for Q", (in, m) -> in.words()
                    .replace(in.quoted(1), in.quoted(0))),
            form("DELETE Q|Q DELETED", (in, m) -> in.words().leaveOut(in.quoted(0))),
            form("DELETE Q AFTER Q", (in, m) -> in.words().leaveOutAfter(in.quoted(0), in.quoted(1))),
            form("P be (?:CHANGED|replaced)(?: so)? SAYING Q", (in, m) -> in.words()
                    .reword(in.place(0), in.quoted(0))),
            form("CHANGE P(?: so)? SAYING Q", (in, m) -> in.words().reword(in.place(0), in.quoted(0))),
            form("replace P (?:with|by) Q|for P substitute Q", (in, m) -> in.words()
                    .reword(in.place(0), in.quoted(0))),
            form("P (?:should|must|shall) (?:read|say|state)(?: that| as follows)* Q", (in, m) -> in.words()
                    .reword(in.place(0), in.quoted(0))),
            form("DELETE P|P DELETED", (in, m) -> in.provisions().delete(in.place(0))),
            form("INSERT NEW NEXT P(?: SAYING)? Q", Grammar::insertNew),
            form("NEW INSERTED NEXT P(?: SAYING)? Q", Grammar::insertNew),
            form("NEXT P INSERT NEW(?: SAYING)? Q", Grammar::insertNew),
            form("NEXT P INSERT(?: the following)? Q", (in, m) -> in.provisions()
                    .insert(null, isAfter(m), in.place(0), in.quoted(0))),
            form("INSERT (?:a )?new P(?: SAYING)? Q", (in, m) -> in.provisions()
                    .insertAs(in.placeWords(0), in.quoted(0))),
            form(
                    "INSERT (?:an? |another |the following )?(?:new |further )?bullet(?: point)?(?: SAYING)? Q",
                    (in, m) -> in.provisions().addBullet(in.location(), in.quoted(0))),
            form("(?:move P|P be moved) (?:to )?(?:stand |a place )?NEXT P", (in, m) -> in.provisions()
                    .move(in.place(0), isAfter(m), in.place(1))),
            form("(?:move P|P be moved) to follow P", (in, m) -> in.provisions().move(in.place(0), true, in.place(1))));

    private record Form(Pattern pattern, BiFunction<Instruction, Matcher, List<Operation>> meaning) {}

    private Grammar() {}

    /**
     * Empty when the sentence isn't one of them.
     *
     * @throws Refused when it is, but can't be applied
     */
    static Optional<List<Operation>> apply(Instruction instruction) {
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(instruction.skeleton());
            if (match.matches()) {
                return Optional.of(form.meaning().apply(instruction, match));
            }
        }
        return Optional.empty();
    }

    private static List<Operation> insertNew(Instruction in, Matcher match) {
        return in.provisions().insert(match.group("noun"), isAfter(match), in.place(0), in.quoted(0));
    }

    private static boolean isAfter(Matcher match) {
        return match.group("next").equals("after");
    }

    private static Form form(String sentence, BiFunction<Instruction, Matcher, List<Operation>> meaning) {
        String pattern = sentence.replace("INSERTED", "be (?:inserted|added|included)")
                .replace("INSERT", "(?:insert|add|include)")
                .replace("DELETED", "be (?:deleted|removed|omitted|left out|struck out|struck|taken out)")
                .replace("DELETE", "(?:delete|remove|omit|leave out|strike out|strike|take out)")
                .replace(
                        "CHANGED",
                        "(?:changed|amended|altered|corrected|reworded|rewritten|redrafted|rephrased|revised)")
                .replace("CHANGE", "(?:change|amend|alter|correct|reword|rewrite|redraft|rephrase|revise)")
                .replace("AFTER", "(?:after|following)")
                .replace("START", "(?:beginning|start)")
                .replace("NEXT", "(?:immediately )?(?<next>after|before)")
                .replace(
                        "NEW",
                        "(?:the following |an? )?(?:new |additional |further )?"
                                + "(?<noun>paragraph|section|sub-paragraph|bullet)(?: point)?")
                .replace(
                        "SAYING",
                        "(?:(?:as|that it|to|which|with|by) )?"
                                + "(?:reads?|reading|says?|saying|states?|stating)?(?: ?(?:that|as follows))*")
                .replaceAll("\\bQ\\b", "«\\\\d+»")
                .replaceAll("\\bP\\b", "@\\\\d+");
        return new Form(Pattern.compile(pattern), meaning);
    }
}
