package org.constitutionreview.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTests {

    private static final UUID ID = UUID.fromString("6f6f8c5e-0000-4000-8000-000000000137");

    @Property
    void readsBackWhateverItPrints(@ForAll("inlines") Inline inline) {
        assertThat(Inline.parse(inline.markup())).isEqualTo(inline);
    }

    @Property
    void printsTheSameAfterReadingAnyWords(@ForAll String anything) {
        String printed = Inline.parse(anything).markup();
        assertThat(Inline.parse(printed).markup()).isEqualTo(printed);
    }

    @Provide
    Arbitrary<Inline> inlines() {
        return SomeTexts.inlines();
    }

    @Test
    void readsBoldItalicLinksAndReferences() {
        Inline inline = Inline.parse(
                "Staff **must** read *the* [***policy***](https://ashcombe.example/p) and paragraph {ref:" + ID + "}.");
        assertThat(inline.runs())
                .contains(
                        new Run("must", true, false, null, null),
                        new Run("the", false, true, null, null),
                        new Run("policy", true, true, "https://ashcombe.example/p", null),
                        Run.of(Reference.to(ID)));
        assertThat(inline.words(reference -> "13.7")).isEqualTo("Staff must read the policy and paragraph 13.7.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up to 3 * 4 hours",
                "[insert name] of the council (if any)",
                "{ref:nothing}",
                "[run](javascript:alert(1))",
                "a **** b",
                "**never closed",
                "[words](https://unclosed.example",
                "<b>${7*7}</b>"
            })
    void takesWhateverIsNotMarkupAsTheWordsItIs(String words) {
        assertThat(Inline.parse(words)).isEqualTo(Inline.plain(words));
    }

    @Test
    void keepsPlaceholdersReadableInTheEditor() {
        assertThat(Inline.plain("Report of [name], {ref:x} and 5*").markup())
                .isEqualTo("Report of [name], \\{ref:x} and 5\\*");
    }

    @Test
    void refusesALinkThatIsNoWebOrMailAddress() {
        assertThatThrownBy(() -> new Run("x", false, false, "data:text/html,x", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
    }

    @Test
    void saysWhereAReferencePointsToNothing() {
        assertThat(Inline.parse("see {ref:" + ID + "}").words(reference -> null))
                .isEqualTo("see [no longer exists]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[x](", "*", "{ref:", "\\", "[a] "})
    void readsAndPrintsAnyAmountOfMarksInReasonableTime(String mark) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Inline.parse(mark.repeat(300_000)).markup());
    }
}
