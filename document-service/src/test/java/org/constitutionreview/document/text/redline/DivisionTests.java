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

class DivisionTests {

    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID LAST = UUID.randomUUID();

    private final Text whole = text(
            Provision.of(
                    FIRST, Kind.PARAGRAPH, "Officers must not accept gifts. Refused gifts are recorded in a register."),
            Provision.of(LAST, Kind.PARAGRAPH, "The register is open to inspection."));
    private final Text parts = text(
            Provision.of(FIRST, Kind.PARAGRAPH, "Officers must not accept gifts."),
            Provision.of(SECOND, Kind.PARAGRAPH, "Refused gifts are recorded in a register."),
            Provision.of(LAST, Kind.PARAGRAPH, "The register is open to inspection."));

    @Test
    void showsASplitParagraphAsSplit() {
        Redline redline = Redline.between(whole, parts);
        assertThat(shown(redline))
                .containsExactly(
                        "SAME Gifts",
                        "REWORDED Officers must not accept gifts.{- -}",
                        "SPLIT Refused gifts are recorded in a register.",
                        "SAME The register is open to inspection.");
        assertThat(redline.entries().get(2).partOf()).isEqualTo(new Entry.Part(FIRST, "1.1"));
        assertThat(redline.counts().split()).isEqualTo(1);
    }

    @Test
    void showsMergedParagraphsAsMerged() {
        Redline redline = Redline.between(parts, whole);
        assertThat(shown(redline))
                .containsExactly(
                        "SAME Gifts",
                        "REWORDED Officers must not accept gifts.{+ +}",
                        "MERGED Refused gifts are recorded in a register.",
                        "SAME The register is open to inspection.");
        assertThat(redline.entries().get(2).partOf()).isEqualTo(new Entry.Part(FIRST, "1.1"));
    }

    @Test
    void marksWhatElseChangedInTheParts() {
        Text reworded = parts.with(List.of(new Operation.ReplaceText(
                SECOND, null, Inline.plain("Refused gifts are recorded by HR in a register."))));
        assertThat(shown(Redline.between(whole, reworded)))
                .contains("SPLIT Refused gifts are recorded {+by HR +}in a register.");
    }

    @Test
    void showsAListMadeOfAParagraphAsSplit() {
        Text list = text(
                Provision.of(
                        FIRST,
                        Kind.PARAGRAPH,
                        "Officers must not accept gifts.",
                        Provision.of(SECOND, Kind.SUB_PARAGRAPH, "Refused gifts are recorded in a register.")),
                Provision.of(LAST, Kind.PARAGRAPH, "The register is open to inspection."));
        assertThat(shown(Redline.between(whole, list))).contains("SPLIT Refused gifts are recorded in a register.");
    }

    @Test
    void takesAParagraphWithOtherWordsForANewOne() {
        Text other = parts.with(List.of(
                new Operation.ReplaceText(SECOND, null, Inline.plain("Gifts from other councils are allowed."))));
        assertThat(shown(Redline.between(whole, other)))
                .contains("INSERTED {+Gifts from other councils are allowed.+}")
                .contains("REWORDED Officers must not accept gifts.{- Refused gifts are recorded in a register.-}");
    }

    private static Text text(Provision... paragraphs) {
        return new Text(List.of(Provision.headed(GIFTS, Kind.SECTION, "Gifts", paragraphs)));
    }

    private static List<String> shown(Redline redline) {
        return redline.entries().stream()
                .map(entry -> entry.change() + " " + Marked.of(entry.headingSegments()) + Marked.of(entry.segments()))
                .toList();
    }
}
