package org.constitutionreview.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;
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

/** The sample's Officers' Code of Conduct, with a section of eight paragraphs inserted and every tenth paragraph reworded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RedlineOfTheCode {

    private static final String CODE = "officers-code-of-conduct";

    private Text before = Text.EMPTY;
    private Text after = Text.EMPTY;

    @Setup
    public void theCodeAndItsAmendment() throws IOException {
        Path source = Path.of(System.getProperty("review.project", "."), "sample/constitution/15-" + CODE + ".md");
        before = SourceReader.read(CODE, Files.readString(source), Targets::onImport)
                .text();
        List<Operation> changes = new ArrayList<>();
        UUID twelfth = before.provisions().get(11).id();
        changes.add(new Operation.Insert(socialMedia(), null, twelfth));
        before.walk().stream()
                .filter(place -> place.provision().kind() == Kind.PARAGRAPH && place.position() % 10 == 1)
                .forEach(place -> changes.add(new Operation.ReplaceText(
                        place.provision().id(),
                        null,
                        place.provision().text().plus(Inline.plain(" This applies at all times.")))));
        after = before.with(changes);
    }

    private static Provision socialMedia() {
        List<Provision> paragraphs = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> Provision.of(
                        new UUID(13, number), Kind.PARAGRAPH, "Rule " + number + " on what employees write in public."))
                .toList();
        return Provision.headed(new UUID(13, 0), Kind.SECTION, "Social Media").withChildren(paragraphs);
    }

    @Benchmark
    public Redline redline() {
        return Redline.between(before, after);
    }
}
