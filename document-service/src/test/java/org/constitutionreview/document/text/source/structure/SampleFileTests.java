package org.constitutionreview.document.text.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's files, uploaded as Markdown, say what they say when the sample is set up. */
class SampleFileTests {

    @ParameterizedTest
    @MethodSource("files")
    void readTheSameEitherWay(Path file) throws IOException {
        String words = Files.readString(file);
        Text setUp = SourceReader.read("x", words, Targets::onImport).text();

        Structured uploaded = Structure.of(MarkdownFile.read(words), key -> Targets.onImport("x", key));

        assertThat(lines(uploaded.text())).isEqualTo(lines(setUp));
        assertThat(uploaded.findings()).isEmpty();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../sample/constitution"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    /** Cross-references left out: those in double brackets are words here, and made later. */
    private static List<String> lines(Text text) {
        Numbering numbering = Numbering.of(text);
        return text.walk().stream()
                .map(place -> {
                    Provision provision = place.provision();
                    Inline words = provision.heading() == null ? provision.text() : provision.heading();
                    return provision.id() + " " + place.level() + " " + provision.kind() + " "
                            + numbering.number(provision.id()) + " "
                            + words.words(reference -> "").replaceAll("\\[\\[.*?]]|[\\d., ]+", "");
                })
                .toList();
    }
}
