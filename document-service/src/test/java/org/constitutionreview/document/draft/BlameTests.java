package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;

class BlameTests {

    private static final UUID GIFTS = UUID.randomUUID();

    private final Text begun = new Text(List.of(Provision.of(GIFTS, Kind.PARAGRAPH, "Gifts are recorded.")));

    @Test
    void tellsWhichRevisionBroughtWhichWords() {
        assertThat(blame("Gifts are always recorded.", "Gifts are always recorded by HR."))
                .containsExactly("Gifts are :0", "always :1", "recorded:0", " by HR:2", ".:0");
    }

    @Test
    void leavesWordsToTheirAuthorsWhenSomebodyElsePrintsThemBold() {
        assertThat(blame("Gifts are always recorded.", "Gifts **are always** recorded."))
                .containsExactly("Gifts :0", "are :0", "always:1", " :1", "recorded.:0");
    }

    private List<String> blame(String... revisions) {
        Blame blame = Blame.of(begun, GIFTS);
        Text text = begun;
        for (int revision = 1; revision <= revisions.length; revision++) {
            Text next =
                    text.with(List.of(new Operation.ReplaceText(GIFTS, null, Inline.parse(revisions[revision - 1]))));
            blame = blame.after(text, next, revision);
            text = next;
        }
        return blame.words().stream()
                .map(span -> span.text() + ":" + span.revision())
                .toList();
    }
}
