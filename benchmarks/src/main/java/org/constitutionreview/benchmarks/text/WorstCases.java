package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.redline.Redline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What nobody does on purpose, and what must not bring anything to a standstill all the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class WorstCases {

    @Param({"EVERYTHING_CHANGED", "EVERYTHING_MOVED", "ONE_LONG_PARAGRAPH", "ONE_WORD_REPEATED"})
    private Case worst = Case.EVERYTHING_CHANGED;

    private Text before = Text.EMPTY;
    private Text after = Text.EMPTY;

    /** Each makes a text, and another one under the same ids. */
    public enum Case {
        EVERYTHING_CHANGED {
            @Override
            Text after(Text before) {
                return reworded(before.provisions(), new Prose(new Random(9)));
            }
        },
        EVERYTHING_MOVED {
            @Override
            Text after(Text before) {
                return new Text(shuffled(before.provisions(), new Random(9)));
            }
        },
        /** Of 50,000 words, of which each tenth is another. */
        ONE_LONG_PARAGRAPH {
            @Override
            Text before() {
                return paragraph(new Prose(new Random(1)).words(50_000));
            }

            @Override
            Text after(Text before) {
                List<String> words = new Prose(new Random(1)).words(50_000);
                for (int at = 0; at < words.size(); at += 10) {
                    words.set(at, "another" + at);
                }
                return paragraph(words);
            }
        },
        ONE_WORD_REPEATED {
            @Override
            Text before() {
                return repeated(6_000);
            }

            @Override
            Text after(Text before) {
                return repeated(5_900);
            }
        };

        Text before() {
            return LargeAmendment.of(1).before();
        }

        abstract Text after(Text before);
    }

    @Setup
    public void theCase() {
        before = worst.before();
        after = worst.after(before);
    }

    @Benchmark
    public Redline redline() {
        return Redline.between(before, after);
    }

    @Benchmark
    public Redline redlineWithoutIdentities() {
        Text later = LargeAmendment.withOtherIds(after);
        return Redline.between(
                before, Matching.identified(later, Matching.of(before, later).likely()));
    }

    private static Text reworded(List<Provision> provisions, Prose prose) {
        return new Text(provisions.stream().map(one -> reworded(one, prose)).toList());
    }

    private static Provision reworded(Provision provision, Prose prose) {
        List<Provision> children = provision.children().stream()
                .map(child -> reworded(child, prose))
                .toList();
        return Provision.of(provision.id(), provision.kind(), prose.sentences(33))
                .withChildren(children);
    }

    private static List<Provision> shuffled(List<Provision> provisions, Random random) {
        List<Provision> shuffled = new ArrayList<>();
        provisions.forEach(one -> shuffled.add(one.withChildren(shuffled(one.children(), random))));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Text paragraph(List<String> words) {
        return new Text(List.of(Provision.of(new UUID(1, 1), Kind.NOTE, String.join(" ", words))));
    }

    private static Text repeated(int provisions) {
        String words = IntStream.range(0, 33).mapToObj(n -> "must").collect(Collectors.joining(" "));
        return new Text(IntStream.range(0, provisions)
                .mapToObj(n -> Provision.of(new UUID(2, n), Kind.PARAGRAPH, words))
                .toList());
    }
}
