package org.constitutionreview.document.text.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RedlineTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    private final Text code = new Text(List.of(
            Provision.headed(
                    ONE,
                    Kind.SECTION,
                    "Gifts",
                    Provision.of(FIRST, Kind.PARAGRAPH, "Officers must not accept gifts."),
                    Provision.of(SECOND, Kind.PARAGRAPH, "See paragraph {ref:" + THIRD + "}."),
                    Provision.of(THIRD, Kind.PARAGRAPH, "Gifts are recorded.")),
            Provision.headed(TWO, Kind.SECTION, "Conduct")));

    @Property
    void acceptingAllGivesTheNewTextAndRejectingAllTheOld(@ForAll("edits") SomeTexts.Edited edited) {
        Redline redline = Redline.between(edited.before(), edited.after());
        assertThat(redline.accepted()).isEqualTo(edited.after());
        assertThat(redline.rejected()).isEqualTo(edited.before());
        assertThat(redline.undivided().accepted()).isEqualTo(edited.after());
        assertThat(redline.undivided().rejected()).isEqualTo(edited.before());
    }

    @Property(tries = 200)
    void isTheSameWheneverItIsMade(@ForAll("edits") SomeTexts.Edited edited) {
        assertThat(Redline.between(edited.before(), edited.after()))
                .isEqualTo(Redline.between(
                        new Text(edited.before().provisions()),
                        new Text(edited.after().provisions())));
    }

    @Provide
    Arbitrary<SomeTexts.Edited> edits() {
        return SomeTexts.edits();
    }

    @Property
    void findsAShortestEdit(@ForAll("codes") int[] a, @ForAll("codes") int[] b) {
        Myers myers = Myers.compare(a, b);
        int[] keptOfA = IntStream.range(0, a.length)
                .filter(myers::keptInA)
                .map(at -> a[at])
                .toArray();
        int[] keptOfB = IntStream.range(0, b.length)
                .filter(myers::keptInB)
                .map(at -> b[at])
                .toArray();
        assertThat(keptOfA).isEqualTo(keptOfB).hasSize(longestCommonSubsequence(a, b));
    }

    @Provide
    Arbitrary<int[]> codes() {
        return Arbitraries.integers().between(0, 5).array(int[].class).ofMaxSize(40);
    }

    private static int longestCommonSubsequence(int[] a, int[] b) {
        int[][] lengths = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                lengths[i][j] = a[i - 1] == b[j - 1]
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[a.length][b.length];
    }

    @Test
    void showsRenumberingApartFromChangedWords() {
        Text after = code.with(List.of(new Operation.Insert(
                Provision.of(UUID.randomUUID(), Kind.PARAGRAPH, "Money is never accepted."), ONE, FIRST)));
        Redline redline = Redline.between(code, after);
        assertThat(redline.counts()).isEqualTo(new Redline.Counts(1, 0, 0, 0, 2, 0, 0, 0));
        assertThat(entry(redline, SECOND).change()).isEqualTo(Change.SAME);
        assertThat(entry(redline, SECOND).segments()).extracting(Segment::text).containsExactly("See paragraph 1.4.");
        assertThat(entry(redline, THIRD).oldNumber() + " is now "
                        + entry(redline, THIRD).newNumber())
                .isEqualTo("1.3 is now 1.4");
    }

    @Test
    void callsMovedOnlyWhatWasMoved() {
        Text after = code.with(List.of(new Operation.Move(THIRD, ONE, null)));
        Redline redline = Redline.between(code, after);
        assertThat(redline.entries())
                .extracting(Entry::provisionId, Entry::change)
                .containsExactly(
                        tuple(ONE, Change.SAME),
                        tuple(THIRD, Change.MOVED),
                        tuple(FIRST, Change.SAME),
                        tuple(SECOND, Change.SAME),
                        tuple(TWO, Change.SAME));
        assertThat(entry(redline, THIRD).movedFrom()).isEqualTo("1.3");
    }

    @Test
    void showsADeletedProvisionWhereItStood() {
        Text after = code.with(List.of(new Operation.Delete(SECOND)));
        assertThat(Redline.between(code, after).entries())
                .extracting(Entry::provisionId)
                .containsExactly(ONE, FIRST, SECOND, THIRD, TWO);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "words.txt", delimiter = '|', numLinesToSkip = 1)
    void marksWordsAsAPersonWould(String before, String after, String marked) {
        assertThat(Marked.words(before == null ? "" : before, after == null ? "" : after))
                .isEqualTo(marked);
    }

    @Test
    void tellsWordsThatOnlyLookOtherwiseApartFromChangedOnes() {
        Text after = code.with(List.of(new Operation.ReplaceText(
                THIRD, null, Inline.parse("Gifts are **[recorded](https://ashcombe.example/gifts)**."))));
        Entry entry = entry(Redline.between(code, after), THIRD);
        assertThat(entry.change()).isEqualTo(Change.FORMATTED);
        assertThat(Marked.of(entry.segments())).isEqualTo("Gifts are {~recorded~}.");
        assertThat(entry.segments().get(1).formatting()).isEqualTo("now a link, now bold");
    }

    private static Entry entry(Redline redline, UUID id) {
        return redline.entries().stream()
                .filter(entry -> entry.provisionId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comparesTwoHugeParagraphsThatHaveNothingInCommonInReasonableTime() {
        Random random = new Random(1);
        List<Text> texts = Stream.generate(() -> random.ints(100_000, 0, 500)
                        .mapToObj(word -> "w" + word)
                        .collect(Collectors.joining(" ")))
                .limit(2)
                .map(words -> new Text(List.of(Provision.of(ONE, Kind.NOTE, words))))
                .toList();
        Redline redline =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Redline.between(texts.get(0), texts.get(1)));
        assertThat(redline.accepted()).isEqualTo(texts.get(1));
    }
}
