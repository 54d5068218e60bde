package org.constitutionreview.document.text.source.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.source.Decoding;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.constitutionreview.document.text.source.plain.PlainFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as councils have them, each beside the text that comes of it; written anew with {@code -Dreview.update}. */
class ImportCaseTests {

    private static final Path CASES = Path.of("src/test/resources/import-cases");

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFileAsAPersonWould(Path file) throws IOException {
        Path expected = Path.of(file.toString().replaceFirst("\\.\\w+$", ".tree"));
        String seen = printed(file);
        if (Boolean.getBoolean("review.update")) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> !file.toString().endsWith(".tree")).sorted().toList().stream();
        }
    }

    private static String printed(Path file) throws IOException {
        FileText read = read(file);
        Structured structured = Structure.of(read, key -> UUID.nameUUIDFromBytes(key.getBytes()));
        Numbering numbering = Numbering.of(structured.text());
        List<String> lines = new ArrayList<>();
        if (!structured.title().isEmpty()) {
            lines.add("title: " + structured.title());
        }
        structured.text().walk().forEach(place -> {
            Provision provision = place.provision();
            String number = numbering.number(provision.id());
            lines.add("  ".repeat(place.level() - 1)
                    + provision.kind()
                    + (number.isEmpty() ? "" : " [" + number + (provision.pin() == null ? "]" : "!]"))
                    + words(provision.heading(), structured)
                    + words(provision.text(), structured));
        });
        structured
                .findings()
                .forEach(finding ->
                        lines.add("? " + finding.kind() + ", " + finding.place() + ": " + finding.message()));
        read.notices()
                .forEach(notice -> lines.add("- " + notice.kind() + ", " + notice.place() + ": " + notice.what()));
        return String.join("\n", lines) + "\n";
    }

    private static String words(Inline inline, Structured structured) {
        if (inline == null || inline.isEmpty()) {
            return "";
        }
        return " "
                + inline.words(ReferenceWords.within(structured.text(), reference -> null))
                        .replace("\n", " / ");
    }

    static FileText read(Path file) throws IOException {
        String words = Decoding.words(Files.readAllBytes(file));
        String name = file.toString();
        return name.endsWith(".html")
                ? HtmlFile.read(words)
                : name.endsWith(".md") ? MarkdownFile.read(words) : PlainFile.read(words);
    }
}
