package org.constitutionreview.benchmarks.text;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.merge.Merge;
import org.constitutionreview.document.text.merge.ThreeWayMerge;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
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

/** Merging, describing and editing the large document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WorkingOnALargeText {

    private Text base = Text.EMPTY;
    private Text mine = Text.EMPTY;
    private Text theirs = Text.EMPTY;
    private Redline redline = new Redline(List.of());
    private UUID anyProvision = new UUID(0, 0);

    @Setup
    public void theLargeDocumentAndTwoAmendments() {
        LargeAmendment amendment = LargeAmendment.of(1);
        base = amendment.before();
        mine = amendment.after();
        theirs = amendment.another(2).after();
        redline = Redline.between(base, mine);
        anyProvision = base.provisions().get(120).children().get(5).id();
    }

    @Benchmark
    public Merge threeWayMerge() {
        return ThreeWayMerge.of(
                new Text(base.provisions()), new Text(mine.provisions()), new Text(theirs.provisions()));
    }

    @Benchmark
    public ScheduleOfAmendments scheduleOfAmendments() {
        return ScheduleOfAmendments.of(redline);
    }

    /** With all numbers, as whoever edits wants to see them. */
    @Benchmark
    public Numbering editOfOneProvision() {
        Operation edit = new Operation.ReplaceText(anyProvision, null, Inline.plain("Officers decline every gift."));
        return Numbering.of(base.with(List.of(edit)));
    }
}
