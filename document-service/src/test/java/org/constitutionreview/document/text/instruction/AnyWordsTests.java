package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.junit.jupiter.api.Test;

/** Whatever somebody types is answered, and soon. */
class AnyWordsTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String[] PIECES = {
        "insert",
        "delete",
        "replace",
        "with",
        "for",
        "substitute",
        "after",
        "before",
        "between",
        "and",
        "in",
        "at the end",
        "paragraph",
        "paragraphs",
        "section",
        "the third to last bullet of",
        "the first sentence of",
        "the heading of",
        "1.1",
        "1.2",
        "2.1(a)",
        "(a)",
        "(vii) and (viii)",
        "3",
        "10",
        "'by'",
        "\"the\"",
        "“of”",
        "‘",
        "’",
        "“",
        "”",
        "'",
        "\"",
        "(add)",
        "(delete six)",
        "(",
        ")",
        ":",
        ";",
        ".",
        ",",
        "\n",
        "\n\n",
        "–",
        "…",
        "wherever it occurs",
        "in the whole Constitution",
        "move",
        "to",
        "swap",
        "new paragraph",
        "should",
        "be",
        "not",
        "if",
        "?",
        "increase",
        "the number of",
        "renumber",
        "the",
        "of",
        "officers",
        "must",
        "page 2",
        "«0»",
        "¶1",
        "@2",
        "\u0000",
        "\\",
        "$1",
        "🙂"
    };

    @Property(tries = 3000)
    void isAnsweredWithoutAFault(@ForAll long seed) {
        Random random = new Random(seed);
        Text text = new RandomAmendment(seed).text();
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(40);
        for (int n = 0; n < count; n++) {
            words.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? "" : " ");
        }
        answers(words.toString(), text);
    }

    @Property(tries = 500)
    void charactersOfAnyKindAreAnswered(@ForAll String words, @ForAll long seed) {
        answers(words, new RandomAmendment(seed).text());
    }

    @Test
    void longAndMonotonousWordsAreAnsweredSoon() {
        Text text = new RandomAmendment(1).text();
        for (String piece : PIECES) {
            answers((piece + " ").repeat(20_000 / (piece.length() + 1)), text);
        }
        for (String mark : List.of("(", "'", "“", " ", ".", "1.", "\n", ",", "a", "(a)", ";")) {
            answers(mark.repeat(20_000), text);
        }
    }

    private static void answers(String words, Text text) {
        long start = System.nanoTime();
        Understood understood = Instructions.read(words, text, List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(words).isLessThan(SOON);
        if (understood.understanding() instanceof Operations operations) {
            assertThat(text.with(operations.operations())).isNotNull();
        }
    }
}
