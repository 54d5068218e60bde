package org.constitutionreview.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTests {

    private static final UUID DEEP = UUID.randomUUID();

    @Test
    void countsSectionsParagraphsAndLists() {
        Text text = new Text(List.of(
                section(
                        a(Kind.PARAGRAPH),
                        a(Kind.HEADING),
                        a(
                                Kind.PARAGRAPH,
                                a(Kind.SUB_PARAGRAPH),
                                a(Kind.SUB_PARAGRAPH, a(Kind.SUB_PARAGRAPH), a(Kind.SUB_PARAGRAPH)),
                                a(Kind.BULLET)),
                        a(Kind.PARAGRAPH, a(Kind.LIST_ITEM), a(Kind.PARAGRAPH))),
                section(a(Kind.TABLE), a(Kind.NOTE), a(Kind.PARAGRAPH))));
        assertThat(numbers(text))
                .containsExactly(
                        "1", "1.1", "", "1.2", "(a)", "(b)", "(i)", "(ii)", "", "1.3", "(1)", "1.3.1", "2", "", "",
                        "2.1");
    }

    @Test
    void goesOnCountingUnderPartsAndHeadings() {
        Text text = new Text(List.of(
                a(Kind.PART, section(a(Kind.HEADING, a(Kind.PARAGRAPH)), a(Kind.PARAGRAPH))), a(Kind.PART, section())));
        assertThat(numbers(text)).containsExactly("Part 1", "1", "", "1.1", "1.2", "Part 2", "2");
    }

    @Test
    void goesOnFromWhatAPinCountsAs() {
        Text text = new Text(List.of(
                section(),
                section(a(Kind.PARAGRAPH)).withPin(new Pin("1A", null)),
                section(a(Kind.PARAGRAPH).withPin(new Pin("2.5", 5)), a(Kind.PARAGRAPH)),
                section().withPin(new Pin("7", 7)),
                section()));
        assertThat(numbers(text)).containsExactly("1", "1A", "1A.1", "2", "2.5", "2.6", "7", "8");
    }

    @Test
    void theFormOfAPinnedNumberIsTakenUpByThoseThatFollow() {
        Text text = new Text(List.of(
                section(a(Kind.PARAGRAPH), a(Kind.PARAGRAPH)).withPin(new Pin("Article 1", 1)),
                section(
                        a(Kind.PARAGRAPH, a(Kind.LIST_ITEM).withPin(new Pin("1.", 1)), a(Kind.LIST_ITEM)),
                        a(Kind.PARAGRAPH, a(Kind.SUB_PARAGRAPH).withPin(new Pin("i)", 1)), a(Kind.SUB_PARAGRAPH)))));
        assertThat(numbers(text))
                .containsExactly("Article 1", "1.1", "1.2", "Article 2", "2.1", "1.", "2.", "2.2", "i)", "ii)");
        assertThat(Numbering.of(text).find("2.1(2)")).isPresent();
        assertThat(Numbering.of(text).find("2.2(ii)")).isPresent();
    }

    @Test
    void readsTheFirstRomanNumberAsSuch() {
        Provision first = a(Kind.SUB_PARAGRAPH);
        Provision second = a(Kind.SUB_PARAGRAPH);
        Text pinned =
                Pinning.of(new Text(List.of(section(first, second))), Map.of(first.id(), "(i)", second.id(), "(ii)"));
        assertThat(pinned.provision(first.id()).pin()).isEqualTo(new Pin("(i)", 1));
        assertThat(pinned.provision(second.id()).pin()).isNull();
    }

    @Test
    void lettersGoOnAfterZ() {
        List<Provision> many = new ArrayList<>();
        for (int n = 0; n < 28; n++) {
            many.add(a(Kind.SUB_PARAGRAPH));
        }
        assertThat(numbers(new Text(many))).endsWith("(y)", "(z)", "(aa)", "(ab)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.3(b)(i)",
                "paragraph 16.3(b)(i)",
                "Para. 16.3 (b) (i)",
                " sub-paragraph 16.3(B)(i).",
                "section 16.3(b)(i)"
            })
    void findsAProvisionByItsNumberAsPeopleWriteIt(String written) {
        Provision lettered =
                Provision.of(UUID.randomUUID(), Kind.SUB_PARAGRAPH, "b", Provision.of(DEEP, Kind.SUB_PARAGRAPH, "i"));
        Provision third = a(Kind.PARAGRAPH, a(Kind.SUB_PARAGRAPH), lettered).withPin(new Pin("16.3", 3));
        Text text = new Text(List.of(section(third).withPin(new Pin("16", 16))));
        assertThat(Numbering.of(text).find(written)).contains(DEEP);
    }

    @ParameterizedTest
    @CsvSource({"9.9", "''", "paragraph", "(a)"})
    void findsNothingByANumberThatIsNotThere(String written) {
        assertThat(Numbering.of(new Text(List.of(section()))).find(written)).isEmpty();
    }

    @Property
    void pinningTheNumbersThatAreComputedPinsNothing(@ForAll("texts") Text text) {
        Text unpinned = withoutPins(text);
        assertThat(Pinning.of(unpinned, Numbering.of(unpinned).numbers())).isEqualTo(unpinned);
    }

    @Property
    void pinsKeepAnyNumbersAsTheyWere(@ForAll("texts") Text text) {
        Map<UUID, String> shown = new HashMap<>(Numbering.of(text).numbers());
        shown.values().removeIf(String::isEmpty);
        Map<UUID, String> kept =
                new HashMap<>(Numbering.of(Pinning.of(withoutPins(text), shown)).numbers());
        kept.keySet().retainAll(shown.keySet());
        assertThat(kept).isEqualTo(shown);
    }

    @Provide
    Arbitrary<Text> texts() {
        return SomeTexts.texts();
    }

    private static Text withoutPins(Text text) {
        return new Text(withoutPins(text.provisions()));
    }

    private static List<Provision> withoutPins(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.withPin(null).withChildren(withoutPins(provision.children())))
                .toList();
    }

    private static List<String> numbers(Text text) {
        return List.copyOf(Numbering.of(text).numbers().values());
    }

    private static Provision section(Provision... children) {
        return a(Kind.SECTION, children);
    }

    private static Provision a(Kind kind, Provision... children) {
        return Provision.of(UUID.randomUUID(), kind, "words", children);
    }
}
