package org.constitutionreview.benchmarks.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.redline.Redline;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What changed in the large document, as ours and as others find it. The others are given the words in a row and numbered,
 * which saves them that work; ours start from texts that nobody has numbered or indexed yet, and tell moves, splits, merges
 * and formatting besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparingALargeText {

    private Text before = Text.EMPTY;
    private Text after = Text.EMPTY;
    private Text stranger = Text.EMPTY;
    private int[] rowBefore = {};
    private int[] rowAfter = {};

    @Setup
    public void theLargeDocumentAndItsAmendment() {
        LargeAmendment amendment = LargeAmendment.of(1);
        before = amendment.before();
        after = amendment.after();
        stranger = amendment.withOtherIds();
        WordsInARow words = new WordsInARow();
        rowBefore = words.of(before);
        rowAfter = words.of(after);
    }

    @Benchmark
    public Redline redline() {
        return Redline.between(unread(before), unread(after));
    }

    /** As when a file is imported again: nothing but the words is known. */
    @Benchmark
    public Redline redlineWithoutIdentities() {
        Text earlier = unread(before);
        Text later = unread(stranger);
        return Redline.between(
                earlier, Matching.identified(later, Matching.of(earlier, later).likely()));
    }

    @Benchmark
    public int jgitHistogram() {
        return JGit.changedWords(DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM), rowBefore, rowAfter);
    }

    @Benchmark
    public int jgitMyers() {
        return JGit.changedWords(DiffAlgorithm.getAlgorithm(SupportedAlgorithm.MYERS), rowBefore, rowAfter);
    }

    @Benchmark
    public int javaDiffUtilsMyers() {
        return javaDiffUtils(new MyersDiff<>());
    }

    @Benchmark
    public int javaDiffUtilsMyersInLinearSpace() {
        return javaDiffUtils(new MyersDiffWithLinearSpace<>());
    }

    @Benchmark
    public int diffMatchPatch() {
        DiffMatchPatch tool = new DiffMatchPatch();
        tool.diffTimeout = 0;
        return tool.diffMain(oneCharacterAWord(rowBefore), oneCharacterAWord(rowAfter), false).stream()
                .filter(diff -> diff.operation != DiffMatchPatch.Operation.EQUAL)
                .mapToInt(diff -> diff.text.length())
                .sum();
    }

    private int javaDiffUtils(DiffAlgorithmI<Integer> algorithm) {
        List<Integer> one = Arrays.stream(rowBefore).boxed().toList();
        List<Integer> other = Arrays.stream(rowAfter).boxed().toList();
        int changed = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(one, other, algorithm, null).getDeltas()) {
            changed += delta.getSource().size() + delta.getTarget().size();
        }
        return changed;
    }

    private static String oneCharacterAWord(int[] row) {
        StringBuilder characters = new StringBuilder(row.length);
        for (int word : row) {
            characters.append((char) (word + ' '));
        }
        return characters.toString();
    }

    private static Text unread(Text text) {
        return new Text(text.provisions());
    }
}
