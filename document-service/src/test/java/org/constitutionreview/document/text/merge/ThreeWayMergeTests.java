package org.constitutionreview.document.text.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.Text;
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
        assertThat(ThreeWayMerge.of(edited.before(), edited.after(), edited.before()))
                .isEqualTo(new Merge(edited.after(), List.of()));
        assertThat(ThreeWayMerge.of(edited.before(), edited.before(), edited.after()))
                .isEqualTo(new Merge(edited.after(), List.of()));
    }

    @Property
    void takesTheSameChangesOnce(@ForAll("edits") SomeTexts.Edited edited) {
        assertThat(ThreeWayMerge.of(edited.before(), edited.after(), edited.after()))
                .isEqualTo(new Merge(edited.after(), List.of()));
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
        assertThat(ThreeWayMerge.of(before, before.with(my), before.with(their)))
                .isEqualTo(new Merge(before.with(all), List.of()));
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

    private Text inserted(UUID after) {
        return base.with(List.of(new Operation.Insert(Provision.of(NEW, Kind.NOTE, "x"), LEAVE, after)));
    }

    private static String words(Text text, UUID id) {
        return text.provision(id).text().words(reference -> "");
    }
}
