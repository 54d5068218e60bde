package org.constitutionreview.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.HouseRule.Deleting;
import org.constitutionreview.document.text.HouseRule.Inserting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRuleTests {

    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();

    private final Text code = new Text(List.of(Provision.headed(
            GIFTS,
            Kind.SECTION,
            "Gifts",
            Provision.of(
                    FIRST,
                    Kind.PARAGRAPH,
                    "first",
                    Provision.of(A, Kind.SUB_PARAGRAPH, "a"),
                    Provision.of(B, Kind.SUB_PARAGRAPH, "b")),
            Provision.of(SECOND, Kind.PARAGRAPH, "second"),
            Provision.of(THIRD, Kind.PARAGRAPH, "third"))));

    @Test
    void closesTheGapAndRenumbersWhereNothingElseIsSaid() {
        assertThat(numbered(HouseRule.USUAL, new Operation.Delete(SECOND), inserted(1, GIFTS, FIRST)))
                .containsExactly("1 ", "1.1 first", "(a) a", "(b) b", "1.2 new 1", "1.3 third");
    }

    @Test
    void leavesTheNumberOfWhatIsDeletedFree() {
        HouseRule rule = new HouseRule(Deleting.LEAVE_THE_NUMBER_FREE, Inserting.RENUMBER);
        assertThat(numbered(rule, new Operation.Delete(SECOND)))
                .containsExactly("1 ", "1.1 first", "(a) a", "(b) b", "1.3 third");
        assertThat(numbered(rule, new Operation.Delete(THIRD)))
                .containsExactly("1 ", "1.1 first", "(a) a", "(b) b", "1.2 second");
        assertThat(numbered(rule, new Operation.Delete(FIRST), new Operation.Delete(SECOND)))
                .containsExactly("1 ", "1.3 third");
    }

    @Test
    void keepsTheNumberOfWhatIsDeletedAsNotUsed() {
        HouseRule rule = new HouseRule(Deleting.KEEP_THE_NUMBER, Inserting.RENUMBER);
        Text after = rule.apply(List.of(new Operation.Delete(SECOND)), code);
        assertThat(numbered(after)).containsExactly("1 ", "1.1 first", "(a) a", "(b) b", "1.2 [Not used]", "1.3 third");
        assertThat(after.contains(SECOND)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1.1A", "2, 1.1B", "3, 1.1C"})
    void givesTheInsertedALetterAfterTheOneBefore(int inserted, String number) {
        Text text = code;
        UUID previous = FIRST;
        for (int n = 1; n <= inserted; n++) {
            text = lettered(text, inserted(n, GIFTS, previous));
            previous = new UUID(7, n);
        }
        assertThat(Numbering.of(text).number(previous)).isEqualTo(number);
        assertThat(Numbering.of(text).number(SECOND)).isEqualTo("1.2");
    }

    @Test
    void numbersBetweenLetteredOnesAsActsDo() {
        Text text = lettered(code, inserted(1, GIFTS, FIRST));
        text = lettered(text, inserted(2, GIFTS, FIRST));
        text = lettered(text, inserted(3, GIFTS, new UUID(7, 1)));
        text = lettered(text, inserted(4, GIFTS, new UUID(7, 1)));
        text = lettered(text, inserted(5, GIFTS, null));
        assertThat(numbered(text))
                .containsExactly(
                        "1 ",
                        "1.A1 new 5",
                        "1.1 first",
                        "(a) a",
                        "(b) b",
                        "1.1ZA new 2",
                        "1.1A new 1",
                        "1.1AA new 4",
                        "1.1B new 3",
                        "1.2 second",
                        "1.3 third");
    }

    @Test
    void lettersSubParagraphsInSmallLetters() {
        Operation between = new Operation.Insert(Provision.of(new UUID(7, 1), Kind.SUB_PARAGRAPH, "new"), FIRST, A);
        assertThat(numbered(lettered(code, between))).contains("(a) a", "(aa) new", "(b) b");
    }

    @Test
    void needsNoLetterAtTheEnd() {
        assertThat(numbered(lettered(code, inserted(1, GIFTS, THIRD)))).endsWith("1.3 third", "1.4 new 1");
    }

    @Test
    void keepsTheNumbersAroundWhatMoves() {
        HouseRule rule = new HouseRule(Deleting.LEAVE_THE_NUMBER_FREE, Inserting.ADD_A_LETTER);
        assertThat(numbered(rule, new Operation.Move(FIRST, GIFTS, SECOND)))
                .containsExactly("1 ", "1.2 second", "1.2A first", "(a) a", "(b) b", "1.3 third");
    }

    private static Text lettered(Text text, Operation operation) {
        return new HouseRule(Deleting.CLOSE_THE_GAP, Inserting.ADD_A_LETTER).apply(List.of(operation), text);
    }

    private static Operation inserted(int n, UUID parent, UUID after) {
        return new Operation.Insert(Provision.of(new UUID(7, n), Kind.PARAGRAPH, "new " + n), parent, after);
    }

    private List<String> numbered(HouseRule rule, Operation... operations) {
        return numbered(rule.apply(List.of(operations), code));
    }

    private static List<String> numbered(Text text) {
        Numbering numbering = Numbering.of(text);
        return text.walk().stream()
                .map(place -> numbering.number(place.provision().id()) + " "
                        + place.provision().text().markup())
                .toList();
    }
}
