package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.NotAnInstruction;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;
import org.constitutionreview.document.text.source.Targets;
import org.junit.jupiter.api.Test;

class InstructionsTests {

    @Test
    void keepsBoldWordsAndReferencesAboutAChange() {
        Provision linked = Provision.of(
                Targets.onImport("code", "x"), Kind.PARAGRAPH, "Hours **banked them** and see {ref:members-code#}.");
        Text text = new Text(List.of(linked));
        Operations understood = (Operations) Instructions.understand("after 'banked' insert 'by'", text);
        assertThat(understood.operations())
                .containsExactly(new Operation.ReplaceText(
                        linked.id(), null, Inline.parse("Hours **banked by them** and see {ref:members-code#}.")));
    }

    @Test
    void refusesWordsThatEndWithinACrossReference() {
        Text text = new Text(
                List.of(Provision.of(Targets.onImport("code", "x"), Kind.PARAGRAPH, "See {ref:members-code#} now.")));
        assertThat(Instructions.understand("replace 'see members' with 'look'", text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.message()).contains("cross-reference"));
    }

    @Test
    void rewordingKeepsTheReferencesThatTheNewWordsStillMake() {
        Text text = Outcome.text("# 3 Gifts / 3.1 Decline. / 3.2 As paragraph 3.1 says. / 3.3 Also see paragraph 3.1.");
        Operations understood = (Operations) Instructions.understand(
                "3.2 should read 'What paragraph 3.1 says counts.' Insert new paragraph before 3.1: Take care.", text);
        assertThat(Outcome.printed(text.with(understood.operations())))
                .isEqualTo("# 3 Gifts / 3.1 Take care. / 3.2 Decline. / 3.3 What paragraph 3.2 says counts."
                        + " / 3.4 Also see paragraph 3.2.");
    }

    @Test
    void showsEachOfSeveralInstructionsByItself() {
        Text text = Outcome.text("4.1 One. / 4.2 Two. / 18.1 Hours are banked them.");
        Understood understood =
                Instructions.read("Thank you. In 18.1 after 'banked' insert 'by' and delete 'Hours'", text, List.of());
        assertThat(understood.understanding()).isInstanceOf(Refusal.class);
        assertThat(understood.parts())
                .extracting(Understood.Part::words)
                .containsExactly("Thank you", "In 18.1 after “banked” insert “by”", "In 18.1, delete “Hours”");
        assertThat(understood.parts().get(0).understanding()).isInstanceOf(NotAnInstruction.class);
        assertThat(understood.parts().get(2).understanding()).isInstanceOf(Operations.class);
    }

    @Test
    void aPartCanBeReadByItself() {
        Text text = Outcome.text("4.1 One. / 18.1 Hours are banked them.");
        Understood understood =
                Instructions.read("In 18.1 after 'banked' insert 'by' and delete 'Hours'", text, List.of());
        for (Understood.Part part : understood.parts()) {
            assertThat(Instructions.understand(part.words(), text)).isEqualTo(part.understanding());
        }
    }

    @Test
    void anAnswerCountsOnlyWhileItMayStillBeMeant() {
        Text asked = Outcome.text("3.1 A gift, or a gift. / 3.2 None.");
        Refusal refusal = (Refusal) Instructions.understand("delete 'gift'", asked);
        List<String> second = List.of(String.valueOf(refusal.candidates().get(1).choice()));
        assertThat(Instructions.read("delete 'gift'", asked, second).understanding())
                .isInstanceOf(Operations.class);
        Text changed = Outcome.text("3.1 Now a gift, or a gift. / 3.2 None.");
        assertThat(Instructions.read("delete 'gift'", changed, second).understanding())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void severalQuestionsAreAskedOneAfterTheOther() {
        Text text = Outcome.text("3.1 A gift, or a gift. / 3.2 A loan, or a loan.");
        String words = "In 3.1 delete 'gift'. In 3.2 delete 'loan'.";
        Refusal first = (Refusal) Instructions.understand(words, text);
        String gift = String.valueOf(first.candidates().get(0).choice());
        Refusal next = (Refusal) Instructions.read(words, text, List.of(gift)).understanding();
        String loan = String.valueOf(next.candidates().get(0).choice());
        assertThat(Instructions.read(words, text, List.of(gift, loan)).understanding())
                .isInstanceOf(Operations.class);
    }

    @Test
    void wholeConstitutionIsMeantAlsoWhereTheWordsDoNotStandHere() {
        assertThat(Instructions.understand(
                        "Replace 'staff' with 'employees' throughout the Constitution", Outcome.text("1.1 None.")))
                .isEqualTo(new Operations(List.of(), true));
    }
}
