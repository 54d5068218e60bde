package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Ways to say how words change. */
final class WordPhrases {

    private final List<Phrase> phrases = new ArrayList<>();

    private WordPhrases() {
        words();
        everyKindOfEnd();
        rewording();
        looks();
    }

    static List<Phrase> all() {
        return List.copyOf(new WordPhrases().phrases);
    }

    private void words() {
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

    private void everyKindOfEnd() {
        say((in, said) -> in.insertSomewhere(said.words()), "insert ‘new’", "‘new’ inserted", "marked-insertion ‘new’");
        say(
                (in, said) -> in.atTheEnd(said.words()),
                "insert ‘new’ at end",
                "insert at end ‘new’",
                "insert to end ‘new’",
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

    private void rewording() {
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

    private void looks() {
        say(
                (in, said) -> in.words().look(said.old(0), Look.of(said.said("bold"))),
                "make ‘old’ bold",
                "‘old’ made bold",
                "‘old’ is bold");
        say(
                (in, said) -> in.words().lookAfter(said.old(0), said.old(1), Look.of(said.said("bold"))),
                "make ‘old’ after ‘old’ bold");
    }

    private void say(BiConsumer<Editing, Match> meaning, String... ways) {
        for (String way : ways) {
            phrases.add(new Phrase(way, meaning));
        }
    }
}
