package org.constitutionreview.document.text.source.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constitutionreview.document.text.source.word.WordXml.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.text.source.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RefusedFileTests {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Test
    void formatsThatAreNotWord() {
        isRefused("%PDF-1.7 …".getBytes(UTF_8), "This is a PDF", "Ask for the Word file");
        isRefused("{\\rtf1 words}".getBytes(UTF_8), "Rich Text", "Save As");
        isRefused("<html><p>words</p></html>".getBytes(UTF_8), "web page");
        isRefused("Just words.".getBytes(UTF_8), "isn't a Word file");
        isRefused(new byte[0], "empty");
        isRefused(oldOffice("WordDocument"), "older format (.doc)", "Save As");
    }

    @Test
    void openDocuments() throws IOException {
        isRefused(zip("mimetype", "application/vnd.oasis.opendocument.text"), ".odt", "Save As");
    }

    @Test
    void otherFilesOfTheSameOffice() {
        byte[] workbook = Docx.of(p("words"))
                .raw("[Content_Types].xml", "<Types><Override ContentType='application/spreadsheetml'/></Types>")
                .bytes();

        isRefused(workbook, "isn't a Word file");
    }

    @Test
    void filesWithAPassword() {
        isRefused(oldOffice("EncryptedPackage"), "password", "take the password off");
    }

    @Test
    void filesThatUnpackToFarMoreThanATextCanBe() {
        byte[] bomb = document("<d>" + ("<!--" + " ".repeat(1_000_000) + "-->").repeat(70) + "</d>");

        isRefused(bomb, "unpacks to far more");
        isRefused(sayingItIsSmall(bomb), "unpacks to far more");
    }

    @Test
    void partsThatPointOutsideOrAreThereTwice() throws IOException {
        isRefused(zip("../../etc/passwd", "x"), "points outside");
        isRefused(zip("/etc/passwd", "x"), "points outside");
        isRefused(zip("C:\\windows\\x", "x"), "points outside");
        isRefused(zip("word\\..\\..\\x", "x"), "points outside");
        isRefused(Docx.of(p("a")).raw("WORD/document.xml", "<x/>").bytes(), "there twice");
    }

    @Test
    void entitiesOfTheirOwn() {
        String laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        String outside = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        isRefused(document(laughs + "<d>&c;</d>"), "its own XML entities");
        isRefused(document(outside + "<d>&a;</d>"), "its own XML entities");
        isRefused(document("<!DOCTYPE d SYSTEM 'http://localhost:1/x.dtd'><d/>"), "its own XML entities");
    }

    @Test
    void damagedParts() {
        isRefused(document("<w:document><w:body>"), "damaged", "Open it in Word");
        isRefused(document("<d>".repeat(300)), "damaged");
        byte[] cut = Docx.of(p("words")).bytes();
        isRefused(Arrays.copyOf(cut, cut.length / 2), "damaged");
    }

    @Test
    void moreParagraphsThanCanBe() {
        isRefused(Docx.of("<w:p/>".repeat(100_001)).bytes(), "more than 100,000 paragraphs");
    }

    @Test
    void oneBlockOfEndlesslyManyElements() {
        isRefused(Docx.of("<w:p>" + "<w:r/>".repeat(1_000_001) + "</w:p>").bytes(), "too large");
    }

    @Test
    void filesOfMoreThan50Megabytes() {
        isRefused(new byte[50 * 1024 * 1024 + 1], "larger than 50 MB");
    }

    @Test
    void filesWithoutWords() {
        isRefused(Docx.of(p(""), p(" ")).bytes(), "no words");
    }

    @Test
    void contentsListsThatNeverEnd() {
        String open = WordXml.inRun("<w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText>"
                + "<w:fldChar w:fldCharType='separate'/>");

        isRefused(Docx.of("<w:p>" + open + "</w:p>", p("all the text")).bytes(), "never ends");
    }

    private static byte[] oldOffice(String stream) {
        return (new String(OLD_OFFICE, ISO_8859_1)
                        + "\0".repeat(2000)
                        + new String(stream.getBytes(UTF_16LE), ISO_8859_1))
                .getBytes(ISO_8859_1);
    }

    /** The sizes in the zip's directory can say anything. */
    private static byte[] sayingItIsSmall(byte[] zip) {
        for (int at = 0; at < zip.length - 30; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                Arrays.fill(zip, at + 24, at + 28, (byte) 1);
            }
        }
        return zip;
    }

    private static byte[] document(String xml) {
        return Docx.of(p("words")).raw("word/document.xml", xml).bytes();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length());
            CRC32 sum = new CRC32();
            sum.update(content.getBytes(UTF_8));
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void isRefused(byte[] file, String... why) {
        assertThatThrownBy(() -> WordFile.read(file, TrackedChanges.ACCEPT))
                .isInstanceOf(FileRefused.class)
                .message()
                .contains(why);
    }
}
