package org.constitutionreview.benchmarks.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;

/** The Officers' Code of Conduct of the sample, read as at any day of its history of few or of many editions. */
final class Reading {

    private static final String CODE = "officers-code-of-conduct";
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 10_000;
    private static final int READS = 10_000;

    private Reading() {}

    static void measure() throws Exception {
        var few = p95(10);
        var many = p95(10_000);
        System.out.printf("many editions take %.2f times as long (95 %%)%n", many / few);
    }

    private static double p95(int editions) throws Exception {
        try (var service = new Service()) {
            enact(service, editions);
            var random = new Random(1);
            var times = Times.of(DAYS, READS, round -> read(service, round < DAYS ? round : random.nextInt(DAYS)));
            times.print(READS + " reads as at a date, " + editions + " editions");
            return times.percentile95();
        }
    }

    private static void read(Service service, int day) throws IOException, InterruptedException {
        service.get("/api/documents/" + CODE + "?asAt=" + FIRST.plusDays(day));
    }

    private static void enact(Service service, int editions) throws IOException {
        var enacting = Enacting.in(service);
        Text text = code();
        List<Operation.ReplaceText> paragraphs = text.walk().stream()
                .filter(place -> place.provision().kind() == Kind.PARAGRAPH)
                .map(place -> new Operation.ReplaceText(
                        place.provision().id(), null, place.provision().text()))
                .toList();
        for (int edition = 0; edition < editions; edition++) {
            var paragraph = paragraphs.get(edition % paragraphs.size());
            text = text.with(List.of(new Operation.ReplaceText(
                    paragraph.provisionId(),
                    null,
                    paragraph.text().plus(Inline.plain(" As amended for the " + edition + "th time.")))));
            enacting.enact(CODE, text, FIRST.plusDays((long) edition * DAYS / editions));
        }
    }

    private static Text code() throws IOException {
        var source = Path.of(System.getProperty("review.project", "."), "sample/constitution/15-" + CODE + ".md");
        return SourceReader.read(CODE, Files.readString(source), Targets::onImport)
                .text();
    }
}
