package org.constitutionreview.document.text.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.constitutionreview.document.text.redline.Redline;
import org.junit.jupiter.api.Test;

class MatchingTests {

    private static final UUID GIFTS = UUID.randomUUID();
    private static final UUID LEAVE = UUID.randomUUID();
    private static final UUID ACCEPT = UUID.randomUUID();
    private static final UUID RECORD = UUID.randomUUID();
    private static final UUID AGREE = UUID.randomUUID();
    private static final UUID BANK = UUID.randomUUID();

    private final Text code = new Text(List.of(
            Provision.headed(
                    GIFTS,
                    Kind.SECTION,
                    "Gifts",
                    Provision.of(
                            ACCEPT, Kind.PARAGRAPH, "Officers must not accept gifts or hospitality from suppliers."),
                    Provision.of(RECORD, Kind.PARAGRAPH, "Refused gifts are recorded too, see {ref:" + ACCEPT + "}.")),
            Provision.headed(
                    LEAVE,
                    Kind.SECTION,
                    "Leave",
                    Provision.of(AGREE, Kind.PARAGRAPH, "Leave is agreed with a manager before it is taken."),
                    Provision.of(BANK, Kind.PARAGRAPH, "Hours are recorded and may be banked for a month."))));

    @Test
    void findsAMovedParagraphInItsNewSection() {
        assertThat(found(new Operation.Move(RECORD, LEAVE, AGREE))).isEqualTo(everything());
    }

    @Test
    void findsARewordedParagraphByItsWordsAndItsPlace() {
        assertThat(found(reworded(ACCEPT, "Employees must never accept hospitality from anybody, or gifts.")))
                .isEqualTo(everything());
    }

    @Test
    void findsASectionByWhatStandsInItWhenItsHeadingIsNew() {
        assertThat(found(new Operation.ReplaceText(LEAVE, Inline.plain("Time off"), Inline.EMPTY)))
                .isEqualTo(everything());
    }

    @Test
    void takesAParagraphThatHasNothingInCommonForANewOne() {
        assertThat(found(
                        new Operation.Delete(BANK),
                        new Operation.Insert(
                                Provision.of(UUID.randomUUID(), Kind.PARAGRAPH, "Cycling to work is encouraged."),
                                LEAVE,
                                AGREE)))
                .doesNotContainValue(BANK)
                .hasSize(5);
    }

    @Test
    void leavesToPeopleWhichOfTwoIsMeant() {
        UUID twin = UUID.randomUUID();
        Text twins = code.with(List.of(new Operation.Insert(
                Provision.of(twin, Kind.PARAGRAPH, "Hours are recorded and may be banked for a year."), GIFTS, null)));
        UUID stranger = UUID.randomUUID();
        Text later = new Text(
                List.of(Provision.of(stranger, Kind.NOTE, "Hours are recorded and may be banked for a quarter.")));
        Matching matching = Matching.of(twins, later);
        assertThat(matching.certain()).isEmpty();
        assertThat(matching.doubtful()).singleElement().satisfies(doubtful -> {
            assertThat(doubtful.id()).isEqualTo(stranger);
            assertThat(doubtful.candidates())
                    .extracting(Matching.Candidate::earlierId)
                    .containsExactly(twin, BANK);
            assertThat(doubtful.candidates().get(0).score()).isBetween(0.8, 0.99);
        });
    }

    @Test
    void leadsReferencesToTheSameParagraphs() {
        Text later = strange(code);
        assertThat(Matching.identified(later, Matching.of(code, later).certain()))
                .isEqualTo(code);
    }

    @Property
    void findsAllOfATextThatHasNotChanged(@ForAll("edits") SomeTexts.Edited edited) {
        Text later = strange(edited.before());
        Text identified =
                Matching.identified(later, Matching.of(edited.before(), later).certain());
        assertThat(Redline.between(edited.before(), identified).touched().entries())
                .isEmpty();
    }

    @Property
    void matchesNobodyTwiceAndNothingThatIsNotThere(@ForAll("edits") SomeTexts.Edited edited) {
        Text later = strange(edited.after());
        Matching matching = Matching.of(edited.before(), later);
        assertThat(new HashSet<>(matching.likely().values()))
                .hasSize(matching.likely().size());
        matching.likely().forEach((id, earlier) -> {
            assertThat(later.contains(id)).isTrue();
            assertThat(edited.before().contains(earlier)).isTrue();
        });
        assertThat(matching).isEqualTo(Matching.of(edited.before(), later));
    }

    @Provide
    Arbitrary<SomeTexts.Edited> edits() {
        return SomeTexts.edits();
    }

    /** By the ids that the paragraphs really have. */
    private Map<UUID, UUID> found(Operation... operations) {
        Text after = code.with(List.of(operations));
        Map<UUID, UUID> strangers = strangers(after);
        Map<UUID, UUID> certain =
                Matching.of(code, Matching.identified(after, strangers)).certain();
        Map<UUID, UUID> found = new HashMap<>();
        strangers.forEach((id, stranger) -> {
            UUID earlier = certain.get(stranger);
            if (earlier != null) {
                found.put(id, earlier);
            }
        });
        return found;
    }

    private Map<UUID, UUID> everything() {
        Map<UUID, UUID> same = new HashMap<>();
        code.walk()
                .forEach(place ->
                        same.put(place.provision().id(), place.provision().id()));
        return same;
    }

    private static Operation reworded(UUID id, String words) {
        return new Operation.ReplaceText(id, null, Inline.plain(words));
    }

    private static Text strange(Text text) {
        return Matching.identified(text, strangers(text));
    }

    private static Map<UUID, UUID> strangers(Text text) {
        Map<UUID, UUID> strangers = new HashMap<>();
        for (Place place : text.walk()) {
            strangers.put(place.provision().id(), UUID.randomUUID());
        }
        return strangers;
    }
}
