package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.constitutionreview.document.text.instruction.PlaceName.Several;

/**
 * The phrases that are understood, each from its first word to its last: whatever else is said makes it another phrase.
 * Where it works ("in paragraph 18.1"), and that it works everywhere, may stand in any of them.
 */
final class Grammar {

    private static final List<Phrase> PHRASES = new ArrayList<>();

    static {
        words();
        everyKindOfEnd();
        rewording();
        provisions();
        moves();
        numbers();
    }

    private Grammar() {}

    private static void words() {
        say(
                (in, said) -> in.words().insertBetween(said.words(), said.old(0), said.old(1)),
                "insert ‘new’ between ‘old’ and ‘old’",
                "‘new’ inserted between ‘old’ and ‘old’",
                "between ‘old’ and ‘old’ insert ‘new’",
                "between ‘old’ and ‘old’ ‘new’ inserted",
                "‘old’ marked-insertion ‘new’ ‘old’");
        say(
                (in, said) -> in.words().insertAfter(said.words(), said.old(0)),
                "insert ‘new’ after ‘old’",
                "‘new’ inserted after ‘old’",
                "after ‘old’ insert ‘new’",
                "after ‘old’ ‘new’ inserted",
                "‘old’ marked-insertion ‘new’");
        say(
                (in, said) -> in.words().insertBefore(said.words(), said.old(0)),
                "insert ‘new’ before ‘old’",
                "‘new’ inserted before ‘old’",
                "before ‘old’ insert ‘new’",
                "before ‘old’ ‘new’ inserted");
        say(
                (in, said) -> in.words().replace(said.old(0), said.words()),
                "replace ‘old’ with ‘new’",
                "‘old’ replaced with ‘new’",
                "substitute ‘old’ with ‘new’",
                "for ‘old’ substitute ‘new’",
                "for ‘old’ ‘new’ substituted",
                "in place of ‘old’ insert ‘new’",
                "instead of ‘old’ insert ‘new’",
                "instead of ‘old’ read ‘new’",
                "change ‘old’ to [read] ‘new’",
                "‘old’ changed to [read] ‘new’",
                "‘old’ changed with ‘new’",
                "‘old’ reads ‘new’",
                "‘old’ to become ‘new’",
                "delete ‘old’ [and] insert ‘new’",
                "delete ‘old’ [and] replace [it] [them] with ‘new’",
                "delete ‘old’ [and] substitute ‘new’",
                "‘old’ deleted and [replaced] [with] ‘new’ [inserted]",
                "‘old’ deleted and ‘new’ [substituted]",
                "marked-deletion ‘old’ marked-insertion ‘new’",
                "marked-insertion ‘new’ marked-deletion ‘old’",
                "substitute ‘new’ for ‘old’",
                "‘new’ substituted for ‘old’",
                "insert ‘new’ in place of ‘old’",
                "insert ‘new’ instead of ‘old’");
        say(
                (in, said) -> in.words().replaceAfter(said.old(0), said.old(1), said.words()),
                "for ‘old’ after ‘old’ substitute ‘new’",
                "replace ‘old’ after ‘old’ with ‘new’");
        say((in, said) -> in.words().leaveOut(said.old(0)), "delete ‘old’", "‘old’ deleted", "marked-deletion ‘old’");
        say(
                (in, said) -> in.words().leaveOutAfter(said.old(0), said.old(1)),
                "delete ‘old’ after ‘old’",
                "‘old’ after ‘old’ deleted");
    }

    private static void everyKindOfEnd() {
        say((in, said) -> in.insertSomewhere(said.words()), "insert ‘new’", "‘new’ inserted", "marked-insertion ‘new’");
        say(
                (in, said) -> in.atTheEnd(said.words()),
                "insert ‘new’ at end",
                "insert at end ‘new’",
                "‘new’ inserted at end",
                "at end insert ‘new’",
                "insert ‘new’ to end");
        say(
                (in, said) -> in.atTheBeginning(said.words()),
                "insert ‘new’ at beginning",
                "insert at beginning ‘new’",
                "‘new’ inserted at beginning",
                "at beginning insert ‘new’");
    }

    private static void rewording() {
        say(
                (in, said) -> in.reword(said.place(0), said.words()),
                "¶ changed [so] saying ‘new’",
                "¶ reads ‘new’",
                "¶ reads that ‘new’",
                "change ¶ saying ‘new’",
                "replace ¶ with ‘new’",
                "for ¶ substitute ‘new’",
                "for ¶ ‘new’ substituted",
                "substitute ¶ with ‘new’",
                "substitute ‘new’ for ¶",
                "delete ¶ and insert ‘new’");
        say((in, said) -> in.leaveOutWords(said.place(0)), "delete only ¶");
        say((in, said) -> in.delete(said.place(0)), "delete ¶", "¶ deleted");
    }

    private static void provisions() {
        say(
                (in, said) -> in.insertBeside(said.said("paragraph"), true, said.place(0), said.words()),
                "insert [new] paragraph after ¶ [saying] ‘new’",
                "[new] paragraph inserted after ¶ [saying] ‘new’",
                "after ¶ insert [new] [paragraph] [saying] ‘new’",
                "after ¶ [new] paragraph inserted [saying] ‘new’",
                "insert after ¶ [new] [paragraph] [saying] ‘new’",
                "insert ‘new’ after ¶",
                "insert ‘new’ as [new] paragraph after ¶",
                "‘new’ inserted after ¶");
        say(
                (in, said) -> in.insertBeside(said.said("paragraph"), false, said.place(0), said.words()),
                "insert [new] paragraph before ¶ [saying] ‘new’",
                "[new] paragraph inserted before ¶ [saying] ‘new’",
                "before ¶ insert [new] [paragraph] [saying] ‘new’",
                "before ¶ [new] paragraph inserted [saying] ‘new’",
                "insert ‘new’ before ¶");
        say(
                (in, said) -> in.insertBeside("", true, first(said.place(0)), said.words()),
                "insert [new] paragraph between ¶ [saying] ‘new’",
                "between ¶ insert [new] [paragraph] [saying] ‘new’");
        say(
                (in, said) -> in.insertAs(said.place(0), said.words()),
                "insert [new] ¶ [saying] ‘new’",
                "[new] ¶ inserted [saying] ‘new’",
                "insert ‘new’ as [new] ¶");
        say(
                (in, said) -> in.insertBeside("", true, said.place(1), said.words()),
                "insert [new] ¶ after ¶ [saying] ‘new’",
                "after ¶ insert [new] ¶ [saying] ‘new’");
        say(
                (in, said) -> in.addTo(said.said("paragraph"), said.words()),
                "insert [new] paragraph [saying] ‘new’",
                "[new] paragraph inserted [saying] ‘new’",
                "insert [new] paragraph at end [saying] ‘new’",
                "at end insert [new] paragraph [saying] ‘new’",
                "insert ‘new’ as [new] paragraph");
        say(
                (in, said) -> in.missing(
                        "Say what the new " + said.said("paragraph") + " says, after a colon or in quotation marks."),
                "insert [new] paragraph after ¶",
                "after ¶ insert [new] paragraph",
                "insert new ¶",
                "insert ¶");
    }

    private static void moves() {
        say(
                (in, said) -> in.moves().move(in.places(said.place(0)), true, in.place(said.place(1))),
                "move ¶ [to] [stand] after ¶",
                "¶ moved [to] [stand] after ¶",
                "move ¶ to follow ¶",
                "¶ moved to follow ¶",
                "¶ to follow ¶");
        say(
                (in, said) -> in.moves().move(in.places(said.place(0)), false, in.place(said.place(1))),
                "move ¶ [to] [stand] before ¶",
                "¶ moved [to] [stand] before ¶");
        say(
                (in, said) -> in.moves().moveToBeginning(in.place(said.place(0)), List.of(in.place(said.place(1)))),
                "move ¶ to [stand] [at] beginning of ¶",
                "¶ moved to [stand] [at] beginning of ¶");
        say(
                (in, said) -> in.moves().moveToEnd(in.place(said.place(0)), List.of(in.place(said.place(1)))),
                "move ¶ to [stand] [at] end of ¶",
                "¶ moved to [stand] [at] end of ¶");
        say(
                (in, said) -> in.moves().moveToBeginning(in.place(said.place(0)), List.of()),
                "move ¶ to [stand] [at] beginning");
        say((in, said) -> in.moves().moveToEnd(in.place(said.place(0)), List.of()), "move ¶ to [stand] [at] end");
        say((in, said) -> in.swap(said.place(0)), "swap ¶", "¶ swapped", "swap order of ¶", "swap ¶ round");
        say(
                (in, said) -> in.moves().swap(in.place(said.place(0)), in.place(said.place(1))),
                "swap ¶ with ¶",
                "swap ¶ and ¶",
                "swap ¶ for ¶",
                "¶ swapped with ¶",
                "¶ and ¶ swapped");
    }

    private static void numbers() {
        for (boolean up : List.of(true, false)) {
            String verb = up ? "increase" : "reduce";
            say(
                    (in, said) -> in.changeNumber(said, up),
                    verb + " number [of] … to #",
                    verb + " number [of] … from # … to #",
                    verb + " … from # … to # …",
                    verb + " … to #",
                    "number [of] … " + verb + "d to #",
                    "number [of] … " + verb + "d from # to #");
        }
    }

    private static PlaceName first(PlaceName places) {
        if (places instanceof Several several && several.places().size() == 2) {
            return several.places().get(0);
        }
        throw new Refused("Say between which two paragraphs: insert new paragraph between 4.1 and 4.2: …");
    }

    private static void say(BiConsumer<Editing, Match> meaning, String... phrases) {
        for (String phrase : phrases) {
            PHRASES.add(new Phrase(phrase, meaning));
        }
    }

    /** What was said, if it is one of the phrases. */
    record Parsed(Phrase phrase, Match match) {}

    /** @param bare whether words may stand without quotation marks */
    static Optional<Parsed> parse(Said said, boolean bare) {
        long headwords = said.headwords();
        for (Phrase phrase : PHRASES) {
            Optional<Match> match = phrase.mayBe(headwords) ? phrase.match(said, bare) : Optional.empty();
            if (match.isPresent()) {
                return Optional.of(new Parsed(phrase, match.get()));
            }
        }
        return Optional.empty();
    }
}
