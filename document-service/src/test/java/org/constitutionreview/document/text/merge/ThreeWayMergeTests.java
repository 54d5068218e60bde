package org.constitutionreview.document.text.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.Segment;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTests {

    private static final UUID LEAVE = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID THIRD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();

    private final Text base = new Text(List.of(Provision.headed(
            LEAVE,
            Kind.SECTION,
            "Leave",
            Provision.of(FIRST, Kind.PARAGRAPH, "Leave must be agreed with a manager before it is taken."),
            Provision.of(SECOND, Kind.PARAGRAPH, "Hours are recorded and banked them."),
            Provision.of(THIRD, Kind.PARAGRAPH, "A false record is fraud."))));

    @Provide
    Arbitrary<SomeTexts.Edited> edits() {
        return SomeTexts.edits();
    }

    @Property
    void takesTheChangesOfWhoeverChangedAlone(@ForAll("edits") SomeTexts.Edited edited) {
        isCleanlyTheNewText(edited, ThreeWayMerge.of(edited.before(), edited.after(), edited.before()));
        isCleanlyTheNewText(edited, ThreeWayMerge.of(edited.before(), edited.before(), edited.after()));
    }

    @Property
    void takesTheSameChangesOnce(@ForAll("edits") SomeTexts.Edited edited) {
        isCleanlyTheNewText(edited, ThreeWayMerge.of(edited.before(), edited.after(), edited.after()));
    }

    private static void isCleanlyTheNewText(SomeTexts.Edited edited, Merge merge) {
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text()).isEqualTo(edited.after());
    }

    @Property
    void tellsEverythingThatEitherSideChanged(@ForAll("forks") SomeTexts.Forked forked) {
        Merge merge = ThreeWayMerge.of(forked.base(), forked.mine(), forked.theirs());
        assertThat(merge.changes())
                .filteredOn(changed -> changed.mine() != Change.SAME)
                .extracting(Merge.Changed::provisionId)
                .containsExactlyInAnyOrderElementsOf(touched(forked.base(), forked.mine()));
        assertThat(merge.changes())
                .filteredOn(changed -> changed.theirs() != Change.SAME)
                .extracting(Merge.Changed::provisionId)
                .containsExactlyInAnyOrderElementsOf(touched(forked.base(), forked.theirs()));
    }

    @Property
    void asksNobodyAboutWhatOneSideAloneChanged(@ForAll("forks") SomeTexts.Forked forked) {
        Merge merge = ThreeWayMerge.of(forked.base(), forked.mine(), forked.theirs());
        for (Merge.Conflict conflict : merge.conflicts()) {
            UUID id = conflict.provisionId();
            assertThat(reaches(forked.base(), forked.mine(), id) && reaches(forked.base(), forked.theirs(), id))
                    .as("both sides changed %s, or what stands under it", id)
                    .isTrue();
        }
    }

    @Property
    void isTheSameWhoeverIsCalledMe(@ForAll("forks") SomeTexts.Forked forked) {
        Merge merge = ThreeWayMerge.of(forked.base(), forked.mine(), forked.theirs());
        Merge swapped = ThreeWayMerge.of(forked.base(), forked.theirs(), forked.mine());
        assertThat(swapped.isClean()).isEqualTo(merge.isClean());
        if (merge.isClean()) {
            assertThat(words(swapped.text())).isEqualTo(words(merge.text()));
        }
    }

    @Property
    void losesNoWordsOfEitherSide(@ForAll("forks") SomeTexts.Forked forked) {
        Merge merge = ThreeWayMerge.of(forked.base(), forked.mine(), forked.theirs());
        if (merge.isClean()) {
            holdsWhatWasInserted(merge, Redline.between(forked.base(), forked.mine()));
            holdsWhatWasInserted(merge, Redline.between(forked.base(), forked.theirs()));
        }
    }

    private static void holdsWhatWasInserted(Merge merge, Redline redline) {
        for (Entry entry : redline.undivided().entries()) {
            for (Segment segment : entry.segments()) {
                if (segment.op() == Segment.Op.INSERTED) {
                    assertThat(plain(merge.text().provision(entry.provisionId()).text()))
                            .contains(plain(segment.inline()));
                }
            }
        }
    }

    private static String plain(Inline inline) {
        return inline.words(reference -> "{" + reference.provisionId() + "}");
    }

    private static boolean reaches(Text base, Text side, UUID id) {
        return touched(base, side).stream()
                .anyMatch(touched -> isAbout(base, touched, id) || isAbout(side, touched, id));
    }

    private static boolean isAbout(Text text, UUID touched, UUID id) {
        return touched.equals(id)
                || text.contains(touched)
                        && text.contains(id)
                        && (text.isWithin(touched, id) || text.isWithin(id, touched));
    }

    private static Set<UUID> touched(Text from, Text to) {
        return Redline.between(from, to).entries().stream()
                .filter(Entry::isTouched)
                .map(Entry::provisionId)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Provision> words(Text text) {
        return text.walk().stream()
                .map(place -> place.provision().withChildren(List.of()))
                .collect(Collectors.toMap(Provision::id, provision -> provision));
    }

    @Property
    void keepsBothSidesChangesOfDifferentProvisions(@ForAll("edits") SomeTexts.Edited edited, @ForAll long seed) {
        Random random = new Random(seed);
        List<Operation> my = new ArrayList<>();
        List<Operation> their = new ArrayList<>();
        for (Place place : edited.before().walk()) {
            UUID id = place.provision().id();
            List<Operation> side = random.nextBoolean() ? my : their;
            side.add(
                    random.nextBoolean()
                            ? new Operation.ReplaceText(id, null, Inline.plain("Words of " + id))
                            : new Operation.Insert(
                                    Provision.of(new UUID(seed, side.size() + (side == my ? 1000 : 0)), Kind.NOTE, "x"),
                                    id,
                                    null));
        }
        List<Operation> all = new ArrayList<>(my);
        all.addAll(their);
        Text before = edited.before();
        Merge merge = ThreeWayMerge.of(before, before.with(my), before.with(their));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text()).isEqualTo(before.with(all));
    }

    @Provide
    Arbitrary<SomeTexts.Forked> forks() {
        return SomeTexts.forks();
    }

    @Test
    void takesFormattingAndOtherWordsTogether() {
        Merge merge = ThreeWayMerge.of(
                base,
                reworded(FIRST, "All leave must be agreed with a manager before it is taken."),
                marked(FIRST, "Leave must be agreed with a manager **before** it is taken."));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text().provision(FIRST).text().markup())
                .isEqualTo("All leave must be agreed with a manager **before** it is taken.");
    }

    @Test
    void keepsACrossReferenceThatOneSideBroughtAsALink() {
        Merge merge = ThreeWayMerge.of(
                base,
                marked(FIRST, "Leave must be agreed with a manager before it is taken (see {ref:" + THIRD + "})."),
                reworded(FIRST, "All leave must be agreed with a manager before it is taken."));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text().provision(FIRST).text().references()).containsExactly(Reference.to(THIRD));
    }

    @Test
    void asksAboutWordsSideBySide() {
        Merge merge = ThreeWayMerge.of(
                base, reworded(THIRD, "A wrong record is fraud."), reworded(THIRD, "A false entry is fraud."));
        assertThat(merge.conflicts()).extracting(Merge.Conflict::provisionId).containsExactly(THIRD);
    }

    @Test
    void takesAMoveAndOtherWordsTogether() {
        Merge merge = ThreeWayMerge.of(
                base, base.with(List.of(new Operation.Move(THIRD, LEAVE, null))), reworded(THIRD, "It is fraud."));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text().children(LEAVE)).extracting(Provision::id).containsExactly(THIRD, FIRST, SECOND);
        assertThat(words(merge.text(), THIRD)).isEqualTo("It is fraud.");
        assertThat(merge.changes()).containsExactly(new Merge.Changed(THIRD, Change.MOVED, Change.REWORDED));
    }

    @Test
    void mergesTablesCellByCell() {
        Text table = marked(THIRD, "")
                .with(List.of(new Operation.Insert(
                        Provision.of(NEW, Kind.TABLE, "| Leader | £10 |\n| Chair | £5 |"), LEAVE, THIRD)));
        Merge merge = ThreeWayMerge.of(
                table,
                table.with(
                        List.of(new Operation.ReplaceText(NEW, null, Inline.plain("| Mayor | £10 |\n| Chair | £5 |")))),
                table.with(List.of(
                        new Operation.ReplaceText(NEW, null, Inline.plain("| Leader | £10 |\n| Chair | £6 |")))));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(words(merge.text(), NEW)).isEqualTo("| Mayor | £10 |\n| Chair | £6 |");
    }

    @Test
    void takesChangesOfDifferentWordsOfOneParagraphTogether() {
        Merge merge = ThreeWayMerge.of(
                base,
                reworded(FIRST, "All leave must be agreed with a manager before it is taken."),
                reworded(FIRST, "Leave must be agreed with a manager in writing before it is taken."));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(words(merge.text(), FIRST))
                .isEqualTo("All leave must be agreed with a manager in writing before it is taken.");
    }

    @Test
    void reportsChangesOfTheSameWordsWithAllThreeSides() {
        Merge merge = ThreeWayMerge.of(
                base, reworded(THIRD, "A false record is theft."), reworded(THIRD, "A false record is misconduct."));
        assertThat(merge.conflicts())
                .containsExactly(new Merge.Conflict(
                        THIRD,
                        "A false record is fraud.",
                        "A false record is theft.",
                        "A false record is misconduct."));
        assertThat(words(merge.text(), THIRD)).isEqualTo("A false record is misconduct.");
    }

    @Test
    void reportsADeletionOfWhatTheOtherSideReworded() {
        Merge merge = ThreeWayMerge.of(
                base, base.with(List.of(new Operation.Delete(THIRD))), reworded(THIRD, "A false record is theft."));
        assertThat(merge.conflicts())
                .containsExactly(
                        new Merge.Conflict(THIRD, "A false record is fraud.", null, "A false record is theft."));
    }

    @Test
    void reportsAnInsertionIntoWhatTheOtherSideDeleted() {
        Merge merge = ThreeWayMerge.of(base, inserted(FIRST), base.with(List.of(new Operation.Delete(LEAVE))));
        assertThat(merge.conflicts()).extracting(Merge.Conflict::provisionId).containsExactly(LEAVE);
    }

    @Test
    void keepsBothInsertionsInOnePlaceTheirsFirst() {
        UUID other = UUID.randomUUID();
        Text theirs = base.with(List.of(new Operation.Insert(Provision.of(other, Kind.NOTE, "y"), LEAVE, FIRST)));
        Merge merge = ThreeWayMerge.of(base, inserted(FIRST), theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text().children(LEAVE))
                .extracting(Provision::id)
                .containsExactly(FIRST, other, NEW, SECOND, THIRD);
    }

    @Test
    void reportsMovesOfOneParagraphToDifferentPlaces() {
        Text mine = base.with(List.of(new Operation.Move(THIRD, LEAVE, null)));
        Text theirs = base.with(List.of(new Operation.Move(THIRD, LEAVE, FIRST)));
        assertThat(ThreeWayMerge.of(base, mine, theirs).conflicts())
                .extracting(Merge.Conflict::provisionId)
                .containsExactly(THIRD);
        assertThat(ThreeWayMerge.of(base, mine, mine).isClean()).isTrue();
    }

    @Test
    void reportsTwoParagraphsMovedIntoEachOther() {
        Text mine = base.with(List.of(new Operation.Move(FIRST, SECOND, null)));
        Text theirs = base.with(List.of(new Operation.Move(SECOND, FIRST, null)));
        assertThat(ThreeWayMerge.of(base, mine, theirs).isClean()).isFalse();
    }

    private Text reworded(UUID id, String words) {
        return base.with(List.of(new Operation.ReplaceText(id, null, Inline.plain(words))));
    }

    private Text marked(UUID id, String markup) {
        return base.with(List.of(new Operation.ReplaceText(id, null, Inline.parse(markup))));
    }

    private Text inserted(UUID after) {
        return base.with(List.of(new Operation.Insert(Provision.of(NEW, Kind.NOTE, "x"), LEAVE, after)));
    }

    private static String words(Text text, UUID id) {
        return text.provision(id).text().words(reference -> "");
    }
}
