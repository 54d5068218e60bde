package org.constitutionreview.document.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** About 500 pages, 200,000 words, 6,000 provisions, 500 edits and 20 moves. */
class LargeTests {

    private static final int SECTIONS = 500;
    private static final int PARAGRAPHS = 11;
    private static final int WORDS = 36;

    private final Random random = new Random(1);

    @Test
    @Timeout(60)
    void aLargeRedlineIsAWordFile() {
        assertThat(new WordFile(SomePapers.IMPRINT).redline(redline(), 1).bytes().length)
                .isBetween(200_000, 5_000_000);
    }

    @Test
    @Timeout(60)
    void aTextWithoutAnyRegularNumberIsAWordFile() {
        List<Provision> provisions = new ArrayList<>();
        for (int n = 0; n < SECTIONS * PARAGRAPHS; n++) {
            provisions.add(new Provision(
                    new UUID(3, n),
                    Kind.SUB_PARAGRAPH,
                    null,
                    Inline.plain("Words."),
                    new org.constitutionreview.document.text.Pin("(" + (n * 7 % 1000) + "x)", null),
                    List.of()));
        }

        assertThat(new WordFile(SomePapers.IMPRINT)
                        .redline(Redlines.between(new Text(provisions), new Text(provisions)), 1)
                        .bytes())
                .isNotEmpty();
    }

    RedlineView redline() {
        List<Provision> sections = new ArrayList<>();
        for (int section = 0; section < SECTIONS; section++) {
            List<Provision> paragraphs = new ArrayList<>();
            for (int n = 0; n < PARAGRAPHS; n++) {
                paragraphs.add(Provision.of(new UUID(section, n + 1), Kind.PARAGRAPH, words(WORDS)));
            }
            sections.add(new Provision(
                    new UUID(section, 0), Kind.SECTION, Inline.plain("Section"), Inline.EMPTY, null, paragraphs));
        }
        var before = new Text(sections);
        List<Operation> edits = new ArrayList<>();
        for (int n = 0; n < SECTIONS; n++) {
            var paragraph = new UUID(n, 1 + random.nextInt(5));
            edits.add(new Operation.ReplaceText(
                    paragraph, null, before.provision(paragraph).text().plus(Inline.plain(" And " + words(4)))));
        }
        for (int n = 0; n < 20; n++) {
            edits.add(new Operation.Move(new UUID(n * 20, 8), new UUID(n * 20, 0), new UUID(n * 20, 2)));
        }
        return Redlines.between(before, before.with(edits));
    }

    private String words(int count) {
        var words = new StringBuilder();
        for (int n = 0; n < count; n++) {
            words.append("word").append(random.nextInt(2000)).append(n + 1 < count ? " " : ".");
        }
        return words.toString();
    }
}
