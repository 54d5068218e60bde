package org.constitutionreview.document.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.returned.Returned;
import org.constitutionreview.document.text.returned.ReturnedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the suite writes to Word it understands when it comes back. */
class ReturnedWordFileTests {

    private static final Text CODE = SomePapers.sample("15-officers-code-of-conduct");

    @Test
    void aFileThatNobodyChangedChangesNothing() {
        Returned returned = back(WordFileTests.clean(CODE), CODE);

        assertThat(returned.operations()).isEmpty();
        assertThat(returned.notices()).isEmpty();
    }

    @Test
    void neitherDoesOneWithTheChangesThatTheDraftHasAlready() {
        Edited story = Story.told();

        Returned returned = back(WordFileTests.redline(story), story.after());

        assertThat(returned.operations()).isEmpty();
        assertThat(returned.notices()).isEmpty();
    }

    @Test
    void theEditsOfAFileAreThoseBetweenTheTwoTexts() {
        Text after = CODE.with(List.of(
                new Operation.ReplaceText(
                        Redlines.id(CODE, "1.2"),
                        null,
                        CODE.provision(Redlines.id(CODE, "1.3")).text()),
                new Operation.Delete(Redlines.id(CODE, "2.1")),
                new Operation.Move(Redlines.id(CODE, "18"), null, Redlines.id(CODE, "4"))));

        Text now = CODE.with(back(WordFileTests.clean(after), CODE).operations());

        assertThat(Redlines.reading(now)).isEqualTo(Redlines.reading(after));
    }

    @Test
    void anotherProgramMayHaveSavedIt(@TempDir Path folder) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Path written = Files.write(folder.resolve("code.docx"), WordFileTests.clean(CODE));
        Path saved = Files.createDirectories(folder.resolve("saved"));

        office.convert(written, "docx", saved);
        Returned returned = back(Files.readAllBytes(saved.resolve("code.docx")), CODE);

        assertThat(returned.operations()).isEmpty();
    }

    @Property(tries = 300)
    void randomTextsComeBackAsTheyWere(@ForAll("edits") Edited edited) {
        if (isSeen(edited.before())) {
            assertThat(back(WordFileTests.clean(edited.before()), edited.before())
                            .operations())
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void randomChangesOfTheDraftComeBackAsTheyWere(@ForAll("edits") Edited edited) {
        if (isSeen(edited.before()) && isSeen(edited.after())) {
            assertThat(back(WordFileTests.redline(edited), edited.after()).operations())
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<Edited> edits() {
        return SomeTexts.edits();
    }

    /** What has no words, such as a table of empty cells, leaves nothing in the file that could come back. */
    private static boolean isSeen(Text text) {
        return text.size() > 0
                && text.walk().stream()
                        .map(Place::provision)
                        .allMatch(provision -> provision.heading() != null
                                || provision.text().markup().matches("(?s).*[^\\s|].*"));
    }

    private static Returned back(byte[] file, Text from) {
        return ReturnedFile.read(file, from, Redlines.words(from), at -> new UUID(9, at));
    }
}
