package org.constitutionreview.document.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.constitutionreview.document.text.DanglingReference;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.Source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceReaderTests {

    private static final Path SAMPLE = Path.of("../sample/constitution");

    @Test
    void readsWhatEachLineIs() {
        Source source = read(
                """
                ---
                id: code
                ---

                # 1 Conduct

                1.1 Employees must not:

                - share a password
                - install software,
                unless it was approved

                ## Money

                1.2 Money is:

                (a) counted:

                (i) daily

                (ii) weekly

                (b) banked

                An unnumbered paragraph.

                | day | time |
                | Monday | 9 |

                # 2 Leave
                """);
        assertThat(source.findings()).isEmpty();
        assertThat(lines(source.text()))
                .containsExactly(
                        "1 SECTION Conduct",
                        " 1.1 PARAGRAPH Employees must not:",
                        "  BULLET share a password",
                        "  BULLET install software, unless it was approved",
                        " HEADING Money",
                        " 1.2 PARAGRAPH Money is:",
                        "  (a) SUB_PARAGRAPH counted:",
                        "   (i) SUB_PARAGRAPH daily",
                        "   (ii) SUB_PARAGRAPH weekly",
                        "  (b) SUB_PARAGRAPH banked",
                        " NOTE An unnumbered paragraph.",
                        "  TABLE | day | time |\n| Monday | 9 |",
                        "2 SECTION Leave");
    }

    @Test
    void givesTheSameIdsToTheSameImport() {
        String words = "# 3 Gifts\n\n3.1 None.\n\n- one\n\n(a) two";
        assertThat(read(words)).isEqualTo(read(words));
        assertThat(Numbering.of(read(words).text()).find("paragraph 3.1")).contains(Targets.onImport("code", "3.1"));
    }

    @Test
    void makesReferencesOfWordsThatReferToThisDocument() {
        Source source = read(
                """
                # 1 Gifts

                1.1 See paragraphs 1.2 and 1.3, and section 1.

                1.2 Section 1 of the Bribery Act 2010 and section 151 of the Local Government Act 1972 apply.

                1.3 See [[members-code#5.2]] of the [[members-code]], and [[code#1.1]].
                """);
        assertThat(source.findings()).isEmpty();
        assertThat(words(source, "1.1").references()).hasSize(3);
        assertThat(words(source, "1.2").references()).isEmpty();
        assertThat(words(source, "1.3").references())
                .containsExactly(
                        new Reference("members-code", Targets.onImport("members-code", "5.2")),
                        new Reference("members-code", null),
                        Reference.to(Targets.onImport("code", "1.1")));
    }

    @Test
    void reportsReferencesToNothing() {
        Source source = SourceReader.read(
                "code", "# 1 Gifts\n\n1.1 See paragraph 7.3 and [[members-code#9.9]].", (document, number) -> null);
        assertThat(source.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "“paragraph 7.3” points to 7.3, which this document doesn't have.",
                        "[[members-code#9.9]] points to nothing that exists.");
        assertThat(words(source, "1.1").words(none -> "")).isEqualTo("See paragraph 7.3 and 9.9.");
    }

    @Test
    void pinsOnlyNumbersThatComputingWouldNotGive() {
        Source source = read(
                """
                # 1 One

                # 1A One and a half

                1A.1 Text.

                # 2 Two

                2.1 Text.

                2.3 Text.

                2.4 Text.
                """);
        assertThat(source.text().walk().stream()
                        .map(place -> place.provision().pin())
                        .filter(pin -> pin != null))
                .containsExactly(new Pin("1A", null), new Pin("2.3", 3));
        assertThat(source.findings()).extracting(Finding::line).containsExactly(3, 11);
    }

    @Test
    void keepsAndReportsANumberThatIsUsedTwice() {
        Source source = read("# 1 One\n\n1.1 a\n\n1.1 b");
        assertThat(source.text().size()).isEqualTo(3);
        assertThat(source.findings()).extracting(Finding::message).contains("The number 1.1 is used twice.");
        assertThat(Numbering.of(source.text()).find("1.1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sampleFiles")
    void readsTheSampleWithoutFindings(Path file) throws IOException {
        String id = file.getFileName().toString().replaceFirst("\\d+-(.*)\\.md", "$1");
        Source source = SourceReader.read(id, Files.readString(file), Targets::onImport);
        assertThat(source.findings()).isEmpty();
        assertThat(source.text().size()).isGreaterThan(10);
        assertThat(DanglingReference.in(source.text(), ReferenceWords.within(source.text(), Reference::documentId)))
                .isEmpty();
    }

    static Stream<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    private static Source read(String source) {
        return SourceReader.read("code", source, Targets::onImport);
    }

    private static Inline words(Source source, String number) {
        return source.text()
                .provision(Numbering.of(source.text()).find(number).orElseThrow())
                .text();
    }

    private static List<String> lines(Text text) {
        Numbering numbering = Numbering.of(text);
        return text.walk().stream()
                .map(place -> {
                    Provision provision = place.provision();
                    String number = numbering.number(provision.id());
                    Inline words = provision.heading() == null ? provision.text() : provision.heading();
                    return " ".repeat(place.level() - 1) + (number.isEmpty() ? "" : number + " ") + provision.kind()
                            + " " + words.words(reference -> "");
                })
                .toList();
    }
}
