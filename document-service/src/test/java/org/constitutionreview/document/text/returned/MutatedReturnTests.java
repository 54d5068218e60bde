package org.constitutionreview.document.text.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.TextRefused;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.word.Shuffle;

/** Whatever becomes of a file on its way, its changes can be applied or it is refused. */
class MutatedReturnTests {

    @Property(tries = 300)
    void elementsAnywhere(@ForAll("texts") Text text, @ForAll long seed) {
        ReferenceWords references = ReferenceWords.within(text, other -> "elsewhere");
        Random random = new Random(seed);
        List<String> body = SuiteFile.of(text, references).stream()
                .map(paragraph -> random.nextInt(4) == 0 ? Shuffle.elements(paragraph, random) : paragraph)
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                Returned returned = ReturnedFile.read(SuiteFile.bytes(body), text, references, at -> new UUID(9, at));
                assertThat(text.with(returned.operations()).size()).isNotNegative();
            } catch (FileRefused refused) {
                assertThat(refused).hasMessageMatching("[A-Z].{20,}\\.");
            } catch (TextRefused refused) {
                assertThat(refused.reason()).isEqualTo(TextRefused.Reason.TOO_DEEP);
            }
        });
    }

    @Provide
    Arbitrary<Text> texts() {
        return SomeTexts.texts();
    }
}
