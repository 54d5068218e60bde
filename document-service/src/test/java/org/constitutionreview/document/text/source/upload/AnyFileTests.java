package org.constitutionreview.document.text.source.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.constitutionreview.document.text.source.Decoding;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.constitutionreview.document.text.source.plain.PlainFile;
import org.constitutionreview.document.text.source.reference.KnownDocument;
import org.constitutionreview.document.text.source.reference.Referring;
import org.constitutionreview.document.text.source.structure.Structure;
import org.constitutionreview.document.text.source.structure.Structured;

/** Whatever is in a file, it is read or refused, and soon. */
class AnyFileTests {

    private static final Path CASES = Path.of("src/test/resources/import-cases");
    private static final List<String> MARKS = List.of(
            "<ol>",
            "</ul>",
            "<li value=-9>",
            "<table><tr><td colspan=99>",
            "</p>",
            "<h2>",
            "\n\n",
            "(a) ",
            "(i)",
            "1.1 ",
            "9999.",
            "**",
            "|",
            "- ",
            "[[x#1]]",
            "paragraph 3.1, 3.2 and ",
            "<style>li::before{content:counters(a,'.')}</style>",
            "\u0000",
            "&#0;",
            "\ud83d",
            "<ol start=99999999>",
            "<pre>",
            "```",
            "    ",
            "Part IV ",
            "<a href='#x'>3</a>",
            "{ref:x}");

    @Property(tries = 300)
    void mutatedFilesAreReadOrRefused(@ForAll Random random) throws IOException {
        List<Path> files;
        try (var all = Files.list(CASES)) {
            files = all.filter(file -> !file.toString().endsWith(".tree"))
                    .sorted()
                    .toList();
        }
        StringBuilder words = new StringBuilder(Files.readString(files.get(random.nextInt(files.size()))));
        for (int edits = random.nextInt(40); edits > 0; edits--) {
            int at = random.nextInt(words.length());
            if (random.nextBoolean()) {
                words.insert(at, MARKS.get(random.nextInt(MARKS.size())));
            } else {
                words.delete(at, Math.min(words.length(), at + random.nextInt(30)));
            }
        }
        readAll(words.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readAll(bytes);
    }

    @Property(tries = 100)
    void marksInAnyOrderAreReadOrRefused(@ForAll Random random) {
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(300); count > 0; count--) {
            words.append(MARKS.get(random.nextInt(MARKS.size()))).append(random.nextInt(3) == 0 ? "words " : "");
        }
        readAll(words.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void readAll(byte[] bytes) {
        long start = System.nanoTime();
        for (int kind = 0; kind < 3; kind++) {
            try {
                String words = Decoding.words(bytes);
                FileText file =
                        kind == 0 ? HtmlFile.read(words) : kind == 1 ? MarkdownFile.read(words) : PlainFile.read(words);
                Structured structured =
                        Structure.of(file, key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
                Referring.of(
                        new KnownDocument("x", structured.title(), "4", structured.text()),
                        List.of(),
                        structured.sources());
            } catch (FileRefused refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
