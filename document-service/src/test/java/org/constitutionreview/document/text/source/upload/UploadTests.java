package org.constitutionreview.document.text.source.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.structure.Structure;
import org.constitutionreview.document.text.source.structure.Structured;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTests {

    @TempDir
    Path folder;

    private Upload read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(UUID.randomUUID().toString()), bytes);
        return Upload.read(name, file, TrackedChanges.STOP, (doing, done, total) -> {});
    }

    private void refused(String name, byte[] bytes, String... words) {
        assertThatThrownBy(() -> {
                    Upload upload = read(name, bytes);
                    upload.files().forEach(file -> Structure.of(file.text(), UploadTests::id));
                })
                .isInstanceOf(FileRefused.class)
                .message()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "code.doc, save it as .docx",
        "code.odt, save it as .docx",
        "code.rtf, save it as .docx",
        "code.pdf, the file that it was made from",
        "code.exe, Files that can be read",
        "code, Files that can be read"
    })
    void otherFormatsAreRefusedWithAdvice(String name, String advice) {
        refused(name, "anything".getBytes(StandardCharsets.UTF_8), advice);
    }

    @ParameterizedTest
    @CsvSource({
        "code.txt, %PDF-1.7 anything, .pdf",
        "code.html, PK\u0003\u0004 word/document.xml, .docx",
        "code.md, <!DOCTYPE html><p>words, .html",
        "code.txt, {\\rtf1 words, .rtf",
        "code.html, no tags at all, isn't a web page",
        "code.zip, no zip, isn't a zip"
    })
    void whatIsNotWhatItsNameSaysIsRefused(String name, String bytes, String words) {
        refused(name, bytes.getBytes(StandardCharsets.ISO_8859_1), words);
    }

    @Test
    void bytesThatAreNoWordsAreRefused() {
        byte[] noise = new byte[10_000];
        new java.util.Random(7).nextBytes(noise);
        refused("code.txt", noise, "isn't text");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\n", "<p></p><ul></ul>", "<script>words()</script>"})
    void aFileWithoutWordsIsRefused(String html) {
        refused("code.html", ("<html>" + html).getBytes(StandardCharsets.UTF_8), "no words");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("code.txt", new byte[0], "empty");
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedUnread() {
        refused("code.txt", new byte[50 * 1024 * 1024 + 1], "50 MB");
    }

    @Test
    void moreThanAHundredThousandParagraphsAreRefused() {
        refused("code.txt", "A paragraph.\n\n".repeat(100_001).getBytes(StandardCharsets.UTF_8), "100,000");
    }

    @Test
    void listsDeeperThanTwelveLevelsAreRefused() {
        String deep = "<ul><li>words".repeat(14);
        refused("code.html", deep.getBytes(StandardCharsets.UTF_8), "12 levels");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        refused("code.html", "<div>words".repeat(20_000).getBytes(StandardCharsets.UTF_8), "levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../code.txt", "/etc/code.txt", "a/../../code.txt", "C:\\code.txt", "..\\code.txt"})
    void namesThatLeadOutOfAZipAreRefused(String name) {
        refused("all.zip", zip(new String[] {name, "words"}), "leads out of the zip");
    }

    @Test
    void aZipBombIsNotUnpacked() {
        byte[] bomb = zip(new String[] {"code.txt", "0".repeat(60_000_000)});
        assertThat(bomb.length).isLessThan(100_000);
        refused("all.zip", bomb, "unpacks to far more");
    }

    @Test
    void aZipWithinAZipIsRefused() {
        refused("all.zip", zip(new String[] {"inner.zip", "PK"}), "zip within the zip");
    }

    @Test
    void aZipWithoutTextsIsRefused() {
        refused("all.zip", zip(new String[] {"logo.png", "x"}), "no file in the zip that can be read");
    }

    @Test
    void oneFileThatCannotBeReadIsNamed() {
        refused(
                "all.zip",
                zip(new String[] {"Part 1/a.txt", "words"}, new String[] {"Part 2/b.docx", "no docx"}),
                "Part 2/b.docx");
    }

    @Test
    void aProtectedZipIsRefused() {
        byte[] zip = zip(new String[] {"code.txt", "words"});
        zip[6] |= 1;
        refused("all.zip", zip, "password");
    }

    @Test
    void filesAreReadInTheOrderOfTheirNumbersAndOthersTold() throws IOException {
        Upload upload = read(
                "all.zip",
                zip(
                        new String[] {"C/Part 10 - Allowances/Scheme.txt", "ten"},
                        new String[] {"C/Part 2 - Articles/02_Articles of the Constitution.txt", "two"},
                        new String[] {"C/old.doc", "three"},
                        new String[] {"C/logo.png", "four"},
                        new String[] {"__MACOSX/C/._x", "five"}));
        assertThat(upload.files())
                .extracting(UploadedFile::name)
                .containsExactly("02_Articles of the Constitution.txt", "Scheme.txt");
        assertThat(upload.notices())
                .extracting(Notice::what)
                .satisfiesExactly(
                        doc -> assertThat(doc).contains("old.doc", "save it as .docx"),
                        logo -> assertThat(logo).contains("logo.png"));
        Belonging first = Belonging.of(upload.files().get(0), "");
        assertThat(first).isEqualTo(new Belonging("Articles of the Constitution", "2", "Articles"));
        assertThat(first.documentId()).isEqualTo("articles-of-the-constitution");
    }

    @Test
    @Timeout(60)
    void aFileOfAHundredThousandParagraphsIsRead() throws IOException {
        String words = "<p>1.1 Words of a paragraph that says something.</p>\n".repeat(99_000);
        Upload upload = read("code.html", words.getBytes(StandardCharsets.UTF_8));
        Structured structured = Structure.of(upload.files().get(0).text(), UploadTests::id);
        assertThat(structured.text().size()).isEqualTo(99_000);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String[]... files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String[] file : List.of(files)) {
                zip.putNextEntry(new ZipEntry(file[0]));
                zip.write(file[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
