package org.constitutionreview.document.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.paper.Imprint;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTests {

    private static final Imprint IMPRINT = new Imprint(
            "Officers' Code of Conduct",
            "Ashcombe Borough Council",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Instant.parse("2018-01-26T12:00:00Z"));

    static Text sample(String name) {
        try {
            var source = Files.readString(Path.of("../sample/constitution/" + name + ".md"));
            return SourceReader.read(name, source, Targets::onImport).text();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Edited theStory() {
        var code = sample("15-officers-code-of-conduct");
        var section = new Provision(
                UUID.fromString("00000000-0000-4000-8000-000000000013"),
                Kind.SECTION,
                Inline.parse("Social media"),
                Inline.EMPTY,
                null,
                List.of(Provision.of(
                        UUID.fromString("00000000-0000-4000-8000-000000000131"),
                        Kind.PARAGRAPH,
                        "Personal *social media* sites must not be used, see paragraph {ref:"
                                + Redlines.id(code, "16.3") + "} and [the policy](https://ashcombe.example/media).")));
        var reworded = code.provision(Redlines.id(code, "16.3"));
        var after = code.with(List.of(
                new Operation.Insert(section, null, Redlines.id(code, "12")),
                new Operation.Delete(Redlines.id(code, "2.1")),
                new Operation.Move(Redlines.id(code, "18"), null, Redlines.id(code, "4")),
                new Operation.ReplaceText(
                        reworded.id(), null, reworded.text().plus(Inline.parse(" This includes **social media**.")))));
        return new Edited(code, after);
    }

    private static Edited bold() {
        var before = sample("15-officers-code-of-conduct");
        var words = before.provision(Redlines.id(before, "2.2"));
        var bold = Inline.parse("**" + words.text().markup() + "**");
        return new Edited(before, before.with(List.of(new Operation.ReplaceText(words.id(), null, bold))));
    }

    private static Edited split() {
        var before = sample("15-officers-code-of-conduct");
        var whole = before.provision(Redlines.id(before, "1.2"));
        var words = whole.text().markup();
        int middle = words.indexOf(". ") + 2;
        var second = Provision.of(new UUID(7, 7), Kind.PARAGRAPH, words.substring(middle));
        return new Edited(
                before,
                before.with(List.of(
                        new Operation.ReplaceText(whole.id(), null, Inline.parse(words.substring(0, middle - 1))),
                        new Operation.Insert(second, Redlines.id(before, "1"), whole.id()))));
    }

    static byte[] redline(Edited edited) {
        return new WordFile(IMPRINT)
                .redline(Redlines.between(edited.before(), edited.after()), 1)
                .bytes();
    }

    static byte[] clean(Text text) {
        return new WordFile(IMPRINT)
                .text(ProvisionView.of(NumberedText.of(text), Redlines.words(text)), 1)
                .bytes();
    }

    private static Map<String, Edited> redlines() {
        Map<String, Edited> redlines = new LinkedHashMap<>();
        redlines.put("story", theStory());
        redlines.put("bold", bold());
        redlines.put("split", split());
        for (long seed = 1; seed <= 60; seed++) {
            redlines.put("random-" + seed, SomeTexts.edited(seed));
        }
        return redlines;
    }

    @Test
    void anotherProgramReadsTheNewTextWhenAllIsAcceptedAndTheOldWhenAllIsRejected(@TempDir Path folder)
            throws IOException {
        var office = LibreOffice.in(folder);
        var redlines = redlines();
        for (var redline : redlines.entrySet()) {
            Files.write(folder.resolve(redline.getKey() + ".docx"), redline(redline.getValue()));
        }

        office.acceptAndReject(folder);

        var all = new SoftAssertions();
        redlines.forEach((name, edited) -> {
            all.assertThat(read(folder, name + ".accepted.txt"))
                    .as(name + " accepted")
                    .isEqualTo(Redlines.reading(edited.after()));
            all.assertThat(read(folder, name + ".rejected.txt"))
                    .as(name + " rejected")
                    .isEqualTo(Redlines.reading(edited.before()));
        });
        all.assertAll();
    }

    @Test
    void filesAreValidAgainstThePublishedSchema() throws Exception {
        var schema = new WordSchema();

        for (Edited edited : redlines().values()) {
            assertThat(schema.errors(redline(edited))).isEmpty();
            assertThat(schema.errors(clean(edited.after()))).isEmpty();
        }
    }

    @Test
    void theSameTextHasTheSameBytes() {
        assertThat(redline(theStory())).isEqualTo(redline(theStory()));
    }

    private static String read(Path folder, String file) {
        try {
            return Redlines.plain(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
