package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.merge.Merge;
import org.constitutionreview.document.text.merge.ThreeWayMerge;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.Segment;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks of this package one after the other, and prints what they found beside how long they took. */
public final class MeasureTexts {

    private static final int NOT_COUNTED = -1;
    private static final String ROW = "%-44s %10s %10s %14s%n";

    private MeasureTexts() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, IntSupplier> changedWords = changedWords();
        var options = new OptionsBuilder()
                .include("benchmarks\\.text\\..*" + (arguments.length > 0 ? arguments[0] : ""))
                .build();
        StringBuilder table = new StringBuilder(ROW.formatted("", "median ms", "best ms", "changed words"));
        for (RunResult run : new Runner(options).run()) {
            String name = run.getPrimaryResult().getLabel();
            String parameter = run.getParams().getParamsKeys().contains("worst")
                    ? " " + run.getParams().getParam("worst")
                    : "";
            int words = changedWords
                    .getOrDefault(name + parameter, () -> NOT_COUNTED)
                    .getAsInt();
            Statistics times = run.getPrimaryResult().getStatistics();
            table.append(ROW.formatted(
                    name + parameter,
                    "%.1f".formatted(times.getPercentile(50)),
                    "%.1f".formatted(times.getMin()),
                    words == NOT_COUNTED ? "" : words));
        }
        System.out.println();
        System.out.print(table);
        LargeAmendment amendment = LargeAmendment.of(1);
        System.out.printf("%nThe edits themselves changed %d words.%n", amendment.changedWords());
        printWhatTheRedlineTells(amendment);
        printConflicts(amendment);
        printMemory(amendment);
    }

    private static Map<String, IntSupplier> changedWords() {
        LargeAmendment amendment = LargeAmendment.of(1);
        WordsInARow words = new WordsInARow();
        int[] before = words.of(amendment.before());
        int[] after = words.of(amendment.after());
        Map<String, IntSupplier> changed = new LinkedHashMap<>();
        changed.put("redline", () -> changedWords(Redline.between(amendment.before(), amendment.after())));
        changed.put("redlineWithoutIdentities", () -> changedWords(withoutIdentities(amendment)));
        for (SupportedAlgorithm one : SupportedAlgorithm.values()) {
            String name = one.name().charAt(0) + one.name().substring(1).toLowerCase(Locale.UK);
            changed.put("jgit" + name, () -> JGit.changedWords(DiffAlgorithm.getAlgorithm(one), before, after));
        }
        ComparingALargeText others = new ComparingALargeText();
        others.theLargeDocumentAndItsAmendment();
        changed.put("javaDiffUtilsMyers", others::javaDiffUtilsMyers);
        changed.put("javaDiffUtilsMyersInLinearSpace", others::javaDiffUtilsMyersInLinearSpace);
        changed.put("diffMatchPatch", others::diffMatchPatch);
        return changed;
    }

    static int changedWords(Redline redline) {
        int changed = 0;
        for (Entry entry : redline.entries()) {
            changed += changedWords(entry.headingSegments()) + changedWords(entry.segments());
        }
        return changed;
    }

    private static int changedWords(List<Segment> segments) {
        int changed = 0;
        for (Segment segment : segments) {
            boolean counts = segment.op() == Segment.Op.INSERTED || segment.op() == Segment.Op.DELETED;
            for (String word : counts ? segment.text().split("[^\\p{L}\\p{N}§]+") : new String[0]) {
                changed += word.isEmpty() ? 0 : 1;
            }
        }
        return changed;
    }

    private static Redline withoutIdentities(LargeAmendment amendment) {
        Text later = amendment.withOtherIds();
        Matching matching = Matching.of(amendment.before(), later);
        return Redline.between(amendment.before(), Matching.identified(later, matching.likely()));
    }

    private static void printWhatTheRedlineTells(LargeAmendment amendment) {
        System.out.printf(
                "Made: %d moves, %d splits, %d merges, %d formattings.%n",
                LargeAmendment.MOVES, LargeAmendment.SPLITS, LargeAmendment.MERGES, LargeAmendment.FORMATTINGS);
        System.out.println("With identities:    "
                + Redline.between(amendment.before(), amendment.after()).counts());
        System.out.println("Without identities: " + withoutIdentities(amendment).counts());
    }

    private static void printConflicts(LargeAmendment amendment) {
        LargeAmendment another = amendment.another(2);
        Merge merge = ThreeWayMerge.of(amendment.before(), amendment.after(), another.after());
        long both = merge.changes().stream().filter(Merge.Changed::isByBoth).count();
        List<UUID> byBoth = merge.changes().stream()
                .filter(Merge.Changed::isByBoth)
                .map(Merge.Changed::provisionId)
                .toList();
        long unreal = merge.conflicts().stream()
                .filter(conflict -> !byBoth.contains(conflict.provisionId()))
                .count();
        System.out.printf(
                "Merging two amendments: %d paragraphs changed by both, %d conflicts, %d of them where one side alone"
                        + " changed anything.%n",
                both, merge.conflicts().size(), unreal);
    }

    private static void printMemory(LargeAmendment amendment) {
        long once = memory(amendment.before(), amendment.after());
        long twice = memory(twice(amendment.before()), twice(amendment.after()));
        System.out.printf(
                "Comparing asks for %,d bytes of memory a page; where the text is twice as long, for %,d a page.%n",
                once / LargeDocument.PAGES, twice / (2 * LargeDocument.PAGES));
    }

    private static long memory(Text before, Text after) {
        return Allocation.of(() -> Redline.between(new Text(before.provisions()), new Text(after.provisions())));
    }

    private static Text twice(Text text) {
        List<Provision> both = new ArrayList<>(text.provisions());
        both.addAll(LargeAmendment.withOtherIds(text).provisions());
        return new Text(both);
    }
}
