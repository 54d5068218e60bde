package org.constitutionreview.document.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;

/** Approved texts come into force one after another, each written on what was in force when all were begun. */
class AnyOrderTests {

    private static final List<String> WORDS =
            List.of("officers", "must", "not", "accept", "gifts", "without", "telling", "the", "council", "at", "once");

    @Property(tries = 300)
    void approvalsThatDoNotOverlapGiveTheSameTextInWhicheverOrderTheyCommence(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int amendments) {
        var random = new Random(seed);
        Text base = text(random, amendments * 2);
        List<Text> approved = new ArrayList<>();
        for (int i = 0; i < amendments; i++) {
            approved.add(amended(base, i * 2, random));
        }

        Text inOrder = inForce(base, approved);
        Collections.shuffle(approved, random);
        Text inAnother = inForce(base, approved);

        assertThat(inAnother).isEqualTo(inOrder);
    }

    @Property(tries = 300)
    void whatIsDecidedForOneSideReadsAsThatSide(@ForAll long seed) {
        var random = new Random(seed);
        Text base = text(random, 3);
        Text mine = amended(base, 0, random);
        Text theirs = amended(base, 0, random);
        var open = Merging.with(base, mine, theirs, List.of()).open();

        var forMine = Merging.with(base, mine, theirs, decide(open, Decision.Stands.MINE));
        var forTheirs = Merging.with(base, mine, theirs, decide(open, Decision.Stands.THEIRS));

        assertThat(forMine.open()).isEmpty();
        assertThat(forTheirs.open()).isEmpty();
        for (Conflict conflict : open) {
            assertThat(forMine.text().find(conflict.provisionId()).map(AnyOrderTests::words))
                    .isEqualTo(mine.find(conflict.provisionId()).map(AnyOrderTests::words));
            assertThat(forTheirs.text().find(conflict.provisionId()).map(AnyOrderTests::words))
                    .isEqualTo(theirs.find(conflict.provisionId()).map(AnyOrderTests::words));
        }
    }

    private static String words(Provision provision) {
        return provision.text().markup();
    }

    private static List<Decision> decide(List<Conflict> open, Decision.Stands stands) {
        return open.stream()
                .map(conflict -> new Decision(conflict.provisionId(), stands, null))
                .toList();
    }

    private static Text inForce(Text base, List<Text> approved) {
        Text current = base;
        for (Text text : approved) {
            var merged = Merging.with(base, text, current, List.of());
            assertThat(merged.open()).isEmpty();
            current = merged.text();
        }
        return current;
    }

    /** Changes one section alone, in one to four places. */
    private static Text amended(Text base, int section, Random random) {
        Text text = base;
        var parent = base.provisions().get(section).id();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var paragraphs = text.provision(parent).children();
            if (paragraphs.isEmpty()) {
                return text;
            }
            var one = paragraphs.get(random.nextInt(paragraphs.size())).id();
            text = text.with(List.of(
                    switch (random.nextInt(4)) {
                        case 0 -> new Operation.Delete(one);
                        case 1 ->
                            new Operation.Insert(
                                    Provision.of(id(random), Kind.PARAGRAPH, sentence(random)), parent, one);
                        case 2 -> new Operation.Move(one, parent, null);
                        default -> new Operation.ReplaceText(one, null, Inline.parse(sentence(random)));
                    }));
        }
        return text;
    }

    private static Text text(Random random, int sections) {
        List<Provision> all = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            List<Provision> paragraphs = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                paragraphs.add(Provision.of(id(random), Kind.PARAGRAPH, sentence(random)));
            }
            all.add(Provision.headed(id(random), Kind.SECTION, "Section", paragraphs.toArray(Provision[]::new)));
        }
        return new Text(all);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + ".";
    }
}
