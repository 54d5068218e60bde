package org.constitutionreview.document.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.paper.PaperFormat;
import org.constitutionreview.document.paper.PaperPart;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTests {

    static byte[] redline(Edited edited) {
        return new WordFile(SomePapers.IMPRINT)
                .redline(Redlines.between(edited.before(), edited.after()), 1)
                .bytes();
    }

    static byte[] clean(Text text) {
        return new WordFile(SomePapers.IMPRINT).text(view(text), 1).bytes();
    }

    private static List<ProvisionView> view(Text text) {
        return ProvisionView.of(NumberedText.of(text), Redlines.words(text));
    }

    private static Map<String, Edited> redlines() {
        Map<String, Edited> redlines = new LinkedHashMap<>();
        redlines.put("story", Story.told());
        redlines.put("bold", Story.printedBold());
        redlines.put("split", Story.splitInTwo());
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
    void anotherProgramCountsTheVeryNumbersOfEachDocumentOfTheSample(@TempDir Path folder) throws IOException {
        var office = LibreOffice.in(folder);
        Map<String, Text> documents = new LinkedHashMap<>();
        try (var files = Files.list(Path.of("../sample/constitution"))) {
            files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .forEach(name -> documents.put(name, SomePapers.sample(name)));
        }
        for (var document : documents.entrySet()) {
            Files.write(folder.resolve(document.getKey() + ".docx"), clean(document.getValue()));
        }

        office.acceptAndReject(folder);

        var all = new SoftAssertions();
        documents.forEach((name, text) ->
                all.assertThat(read(folder, name + ".accepted.txt")).as(name).isEqualTo(Redlines.reading(text)));
        all.assertAll();
    }

    @Test
    void wordItselfCountsAllNumbersThatFollowARule() {
        var marks = new Numbers(new Lists()).of(Item.of(view(SomePapers.sample("15-officers-code-of-conduct"))));

        assertThat(marks).allMatch(Mark::isCounted);
    }

    @Test
    void filesAreValidAgainstThePublishedSchema() throws Exception {
        var schema = new WordSchema();

        for (Edited edited : redlines().values()) {
            assertThat(schema.errors(redline(edited))).isEmpty();
            assertThat(schema.errors(clean(edited.after()))).isEmpty();
        }
        for (PaperPart part : PaperPart.values()) {
            assertThat(schema.errors(SomePapers.file(PaperFormat.DOCX, Story.told(), part)))
                    .isEmpty();
        }
    }

    @Test
    void theSameTextHasTheSameBytes() {
        assertThat(redline(Story.told())).isEqualTo(redline(Story.told()));
    }

    private static String read(Path folder, String file) {
        try {
            return Redlines.plain(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
