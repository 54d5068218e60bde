package org.constitutionreview.document.text.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;

class ScheduleOfAmendmentsTests {

    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID LEAVE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final Text code = new Text(List.of(
            Provision.headed(GIFTS, Kind.SECTION, "Gifts"),
            Provision.headed(
                    LEAVE,
                    Kind.SECTION,
                    "Leave",
                    Provision.of(
                            FIRST, Kind.PARAGRAPH, "Leave is agreed, and the leave is recorded, before it is taken."),
                    Provision.of(SECOND, Kind.PARAGRAPH, "Nobody may take part in it."))));

    @Test
    void callsParagraphsByTheirOldNumbersWithTheNewOnesBeside() {
        Provision section = Provision.headed(
                UUID.randomUUID(),
                Kind.SECTION,
                "Social Media",
                Provision.of(UUID.randomUUID(), Kind.PARAGRAPH, "Take care."));
        assertThat(schedule(
                        new Operation.Insert(section, null, GIFTS),
                        reworded(FIRST, "Leave is agreed, and the leave is recorded by HR, before it is taken.")))
                .containsExactly(
                        "2: After section 1 insert:\n2 Social Media\n  2.1 Take care.",
                        "3.1: In paragraph 2.1 (now paragraph 3.1), after “recorded” insert “by HR”.");
    }

    @Test
    void saysWhichOfSeveralEqualWordsIsMeant() {
        assertThat(schedule(reworded(FIRST, "Leave is agreed, and the absence is recorded, before it is taken.")))
                .containsExactly("2.1: In paragraph 2.1, for “leave” after “the” substitute “absence”.");
        assertThat(schedule(reworded(FIRST, "Leave is agreed, and the leave was recorded, before it is taken.")))
                .containsExactly("2.1: In paragraph 2.1, for “is” after “the leave” substitute “was”.");
    }

    @Test
    void leavesOutASectionWithAllThatStandsUnderIt() {
        assertThat(schedule(new Operation.Delete(LEAVE))).containsExactly("2: Leave out section 2 (“Leave”).");
    }

    @Test
    void saysWhereAParagraphMoves() {
        assertThat(schedule(new Operation.Move(SECOND, GIFTS, null)))
                .containsExactly("1.1: Move paragraph 2.2 (now paragraph 1.1) to stand at the beginning of section 1.");
    }

    @Test
    void substitutesAllWordsWhereLittleIsLeft() {
        assertThat(schedule(reworded(SECOND, "Employees must declare every close relationship at once.")))
                .containsExactly("2.2: For the words of paragraph 2.2 substitute “Employees must declare every close"
                        + " relationship at once.”.");
    }

    @Test
    void saysNothingAboutMereRenumbering() {
        assertThat(schedule(new Operation.Delete(GIFTS))).containsExactly("1: Leave out section 1 (“Gifts”).");
    }

    private List<String> schedule(Operation... operations) {
        return ScheduleOfAmendments.of(Redline.between(code, code.with(List.of(operations)))).rows().stream()
                .map(row -> row.number() + ": " + row.instruction())
                .toList();
    }

    private static Operation reworded(UUID id, String words) {
        return new Operation.ReplaceText(id, null, Inline.plain(words));
    }
}
