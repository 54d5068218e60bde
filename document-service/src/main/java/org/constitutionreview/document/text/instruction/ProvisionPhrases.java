package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.constitutionreview.document.text.instruction.PlaceName.Several;

/** Ways to say how whole provisions, and the numbers in them, change. */
final class ProvisionPhrases {

    private final List<Phrase> phrases = new ArrayList<>();

    private ProvisionPhrases() {
        provisions();
        moves();
        numbers();
    }

    static List<Phrase> all() {
        return List.copyOf(new ProvisionPhrases().phrases);
    }

    private void provisions() {
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

    private void moves() {
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

    private void numbers() {
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

    private void say(BiConsumer<Editing, Match> meaning, String... ways) {
        for (String way : ways) {
            phrases.add(new Phrase(way, meaning));
        }
    }
}
