package org.constitutionreview.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Operation.Delete;
import org.constitutionreview.document.text.Operation.Insert;
import org.constitutionreview.document.text.Operation.Merge;
import org.constitutionreview.document.text.Operation.Move;
import org.constitutionreview.document.text.Operation.ReplaceText;
import org.constitutionreview.document.text.Operation.Split;
import org.constitutionreview.document.text.TextRefused.Reason;
import org.junit.jupiter.api.Test;

class OperationTests {

    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID LEAVE = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();

    private final Text code = new Text(List.of(
            Provision.headed(
                    GIFTS,
                    Kind.SECTION,
                    "Gifts",
                    Provision.of(FIRST, Kind.PARAGRAPH, "One."),
                    Provision.of(SECOND, Kind.PARAGRAPH, "Two.")),
            Provision.headed(LEAVE, Kind.SECTION, "Leave")));

    @Test
    void replacesWordsAndKeepsWhatStandsUnderThem() {
        Text text = code.with(
                List.of(new ReplaceText(GIFTS, Inline.plain("Presents"), Inline.EMPTY), reworded(FIRST, "Uno.")));
        assertThat(text.provision(GIFTS).heading()).isEqualTo(Inline.plain("Presents"));
        assertThat(text.children(GIFTS)).extracting(Provision::id).containsExactly(FIRST, SECOND);
        assertThat(text.provision(FIRST).text()).isEqualTo(Inline.plain("Uno."));
    }

    @Test
    void insertsMovesAndDeletesInTheOrderGiven() {
        Text text = code.with(List.of(
                new Insert(Provision.of(NEW, Kind.PARAGRAPH, "New."), LEAVE, null),
                new Move(FIRST, LEAVE, NEW),
                new Delete(SECOND)));
        assertThat(text.children(LEAVE)).extracting(Provision::id).containsExactly(NEW, FIRST);
        assertThat(text.children(GIFTS)).isEmpty();
        assertThat(code.children(GIFTS)).hasSize(2);
    }

    @Test
    void splitsAParagraphOfWhichTheFirstPartKeepsItsIdentity() {
        Provision under = Provision.of(UUID.randomUUID(), Kind.BULLET, "x");
        Text text = code.with(List.of(
                new Insert(under, FIRST, null), new Split(FIRST, Inline.plain("O."), NEW, Inline.plain("Ne."))));
        assertThat(text.children(GIFTS)).extracting(Provision::id).containsExactly(FIRST, NEW, SECOND);
        assertThat(text.provision(FIRST)).isEqualTo(Provision.of(FIRST, Kind.PARAGRAPH, "O."));
        assertThat(text.provision(NEW)).isEqualTo(Provision.of(NEW, Kind.PARAGRAPH, "Ne.", under));
    }

    @Test
    void mergesAParagraphWithTheNextAndLeadsReferencesToIt() {
        Text text = code.with(List.of(
                new ReplaceText(LEAVE, null, Inline.parse("See {ref:" + SECOND + "}.")), new Merge(FIRST, SECOND)));
        assertThat(text.children(GIFTS)).containsExactly(Provision.of(FIRST, Kind.PARAGRAPH, "One. Two."));
        assertThat(text.provision(LEAVE).text().references()).containsExactly(Reference.to(FIRST));
    }

    @Test
    void refusesToMergeWhatWouldNotReadOn() {
        assertRefused(Reason.NOT_A_SIBLING, new Merge(SECOND, FIRST));
        assertRefused(Reason.NOT_A_SIBLING, new Merge(FIRST, LEAVE));
        assertRefused(Reason.NOT_MERGEABLE, new Merge(GIFTS, LEAVE));
        assertRefused(Reason.NO_WORDS, new Split(FIRST, Inline.plain("One."), NEW, Inline.EMPTY));
        assertRefused(Reason.DUPLICATE_ID, new Split(FIRST, Inline.plain("O."), SECOND, Inline.plain("Ne.")));
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertRefused(Reason.PROVISION_NOT_FOUND, reworded(NEW, "x"));
        assertRefused(Reason.PROVISION_NOT_FOUND, new Delete(NEW));
        assertRefused(
                Reason.PROVISION_NOT_FOUND, new Insert(Provision.of(NEW, Kind.NOTE, "x"), UUID.randomUUID(), null));
        assertRefused(Reason.DUPLICATE_ID, new Insert(Provision.of(SECOND, Kind.NOTE, "x"), LEAVE, null));
        assertRefused(Reason.INTO_ITSELF, new Move(GIFTS, FIRST, null));
        assertRefused(Reason.INTO_ITSELF, new Move(FIRST, GIFTS, FIRST));
        assertRefused(Reason.NOT_A_SIBLING, new Move(FIRST, LEAVE, SECOND));
        assertRefused(Reason.NOT_A_SIBLING, new Insert(Provision.of(NEW, Kind.NOTE, "x"), null, FIRST));
    }

    @Test
    void refusesMoreThanTwelveLevels() {
        Provision deepest = Provision.of(UUID.randomUUID(), Kind.NOTE, "x");
        for (int level = 2; level <= Text.DEEPEST; level++) {
            deepest = Provision.of(UUID.randomUUID(), Kind.NOTE, "x", deepest);
        }
        assertThat(code.with(List.of(new Insert(deepest, null, null))).size()).isEqualTo(4 + Text.DEEPEST);
        assertRefused(Reason.TOO_DEEP, new Insert(deepest, LEAVE, null));
    }

    private void assertRefused(Reason reason, Operation operation) {
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> code.with(List.of(operation)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Operation reworded(UUID id, String words) {
        return new ReplaceText(id, null, Inline.plain(words));
    }
}
