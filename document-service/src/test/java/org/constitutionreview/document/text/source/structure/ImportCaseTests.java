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
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Decoding;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.html.HtmlFile;
import org.constitutionreview.document.text.source.markdown.MarkdownFile;
import org.constitutionreview.document.text.source.plain.PlainFile;
import org.constitutionreview.document.text.source.reference.KnownDocument;
import org.constitutionreview.document.text.source.reference.Referring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as councils have them, each beside the text that comes of it; written anew with {@code -Dreview.update}. */
class ImportCaseTests {

    /** Another document that is known, with its sections 1 to 3. */
    private static final Text OTHER = Structure.of(
                    PlainFile.read("1. Gifts\n\n1.1 None.\n\n2. Money\n\n2.1 None.\n\n3. Leave\n\n3.1 Some."),
                    key -> UUID.nameUUIDFromBytes(("other" + key).getBytes()))
            .text();

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
        var referred = Referring.of(
                new KnownDocument("this", structured.title(), "", structured.text()),
                List.of(new KnownDocument("members-code", "Members' Code of Conduct", "5", OTHER)),
                structured.sources());
        Numbering numbering = Numbering.of(referred.text());
        List<String> lines = new ArrayList<>();
        if (!structured.title().isEmpty()) {
            lines.add("title: " + structured.title());
        }
        referred.text().walk().forEach(place -> {
            Provision provision = place.provision();
            String number = numbering.number(provision.id());
            lines.add("  ".repeat(place.level() - 1)
                    + provision.kind()
                    + (number.isEmpty() ? "" : " [" + number + (provision.pin() == null ? "]" : "!]"))
                    + words(provision.heading(), numbering)
                    + words(provision.text(), numbering));
        });
        Stream.concat(structured.findings().stream(), referred.findings().stream())
                .forEach(finding ->
                        lines.add("? " + finding.kind() + ", " + finding.place() + ": " + finding.message()));
        read.notices()
                .forEach(notice -> lines.add("- " + notice.kind() + ", " + notice.place() + ": " + notice.what()));
        return String.join("\n", lines) + "\n";
    }

    private static String words(Inline inline, Numbering numbering) {
        return inline == null || inline.isEmpty()
                ? ""
                : " "
                        + inline.words(reference -> "‹" + target(reference, numbering) + "›")
                                .replace("\n", " / ");
    }

    private static String target(Reference reference, Numbering numbering) {
        return reference.documentId() == null
                ? numbering.citation(reference.provisionId())
                : reference.documentId() + "#" + Numbering.of(OTHER).citation(reference.provisionId());
    }

    static FileText read(Path file) throws IOException {
        String words = Decoding.words(Files.readAllBytes(file));
        String name = file.toString();
        return name.endsWith(".html")
                ? HtmlFile.read(words)
                : name.endsWith(".md") ? MarkdownFile.read(words) : PlainFile.read(words);
    }
}
