package org.constitutionreview.benchmarks.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.word.WordFile;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.Side;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.source.structure.Structure;
import org.constitutionreview.document.text.source.structure.Structured;
import org.constitutionreview.document.text.source.word.TrackedChanges;
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

/** Writing the large amendment for Word, and reading the file that comes of it; the first run of a process counts as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(2)
public class LargeWordFiles {

    private static final Imprint IMPRINT =
            new Imprint("A large amendment", "A council", "0".repeat(64), Instant.parse("2018-01-26T12:00:00Z"));

    private RedlineView redline = view(Text.EMPTY, Text.EMPTY);
    private byte[] file = {};

    @Setup
    public void theLargeAmendment() {
        LargeAmendment amendment = LargeAmendment.of(1);
        redline = view(amendment.before(), amendment.after());
        file = wordFileWithTrackedChanges();
    }

    @Benchmark
    public byte[] wordFileWithTrackedChanges() {
        return new WordFile(IMPRINT).redline(redline, 1).bytes();
    }

    @Benchmark
    public Structured importOfAWordFile() {
        return Structure.of(
                org.constitutionreview.document.text.source.word.WordFile.read(file, TrackedChanges.ACCEPT),
                number -> UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
    }

    private static RedlineView view(Text before, Text after) {
        ReferenceWords wordsBefore = ReferenceWords.within(before, reference -> reference.documentId());
        ReferenceWords wordsAfter = ReferenceWords.within(after, reference -> reference.documentId());
        Redline redline = Redline.between(before, after, wordsBefore, wordsAfter);
        return new RedlineView(
                "large",
                "A large document",
                Side.revision(0),
                Side.revision(1),
                redline.counts(),
                RedlineView.entries(redline, wordsBefore, wordsAfter, id -> Authority.Kind.PROPOSED.alone()));
    }
}
