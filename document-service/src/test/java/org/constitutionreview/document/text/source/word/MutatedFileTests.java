package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.source.FileRefused;

/** Whatever happens to a file, it is read or refused: never anything else, and soon. */
class MutatedFileTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Property(tries = 300)
    void bytesChangedAnywhere(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = new Everything().docx().bytes();
        for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        isReadOrRefused(bytes);
    }

    @Property(tries = 400)
    void elementsAnywhere(@ForAll long seed) {
        Random random = new Random(seed);
        Everything everything = new Everything();
        isReadOrRefused(everything.docx(xml -> Shuffle.elements(xml, random)).bytes());
    }

    @Property(tries = 200)
    void numbersOfAnySize(@ForAll("values") String value, @ForAll long seed) {
        Random random = new Random(seed);
        isReadOrRefused(
                new Everything().docx(xml -> Shuffle.values(xml, value, random)).bytes());
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(List.of(
                "-1",
                "0",
                "999999",
                "2147483648",
                "-2147483649",
                "x",
                "",
                "%1%2%3%4%5%6%7%8%9".repeat(50),
                "begin",
                "end",
                "bullet",
                "lowerRoman",
                "ordinalText",
                "chicago",
                "REF",
                "Heading1",
                "true"));
    }

    private static void isReadOrRefused(byte[] bytes) {
        for (TrackedChanges choice : TrackedChanges.values()) {
            assertTimeoutPreemptively(SOON, () -> assertThatCode(() -> {
                        try {
                            assertThat(WordFile.read(bytes, choice).blocks()).isNotEmpty();
                        } catch (FileRefused refused) {
                            assertThat(refused).hasMessageMatching("[A-Z].{20,}\\.");
                        }
                    })
                    .doesNotThrowAnyException());
        }
    }
}
