package org.constitutionreview.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The owner downloads the draft as a Word file, edits it there, and brings it back. */
@ServiceTest
class WordRevisionTests {

    private static final String TRACKED = "Decline </w:t></w:r><w:ins w:id='901' w:author='Owner'"
            + " w:date='2018-01-15T10:00:00Z'><w:r><w:t xml:space='preserve'>all </w:t></w:r></w:ins><w:r>"
            + "<w:t xml:space=\"preserve\">gifts.";

    @Autowired
    Api api;

    Sample code;

    @BeforeEach
    void anOpenDraft() {
        code = Sample.draft(api);
    }

    @Test
    void trackedChangesAreShownAndThenBecomeARevision() {
        byte[] file = edited(download(""), "Decline gifts.", TRACKED);

        var preview = upload("/preview", UUID.randomUUID(), file, Map.of());
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.at("/operations").size()).isEqualTo(1);
        assertThat(preview.at("/redline/entries/0/segments").toString()).contains("INSERTED", "all");
        assertThat(code.editor().get(code.path("")).at("/head").asInt()).isZero();

        var applied = upload("", UUID.randomUUID(), file, Map.of("baseRevision", "0"));
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        assertThat(code.editor().get(code.path("")).text()).contains("Decline all gifts.");
        assertThat(code.editor().get(code.path("/revisions")).string("/items/0/note"))
                .isEqualTo("From Word");
    }

    @Test
    void theFileTellsFromWhichRevisionItWasDownloaded() {
        byte[] file = edited(download(""), "Decline gifts.", TRACKED);
        code.editor().post(code.path("/revisions"), code.revision(0, code.reword("3.1", "Money is banked daily.")));

        var preview = upload("/preview", UUID.randomUUID(), file, Map.of());
        assertThat(preview.at("/revision").asInt()).isZero();

        var applied = upload("", UUID.randomUUID(), file, Map.of("baseRevision", "0"));
        assertThat(applied.at("/mergedOver").toString()).isEqualTo("[1]");
        assertThat(code.editor().get(code.path("")).text()).contains("Decline all gifts.", "Money is banked daily.");
    }

    @Test
    void changesThatTheDraftHadAlreadyAreNotMadeAgain() {
        code.editor().post(code.path("/revisions"), code.revision(0, code.reword("3.1", "Money is banked daily.")));
        byte[] file = edited(download("?marked=true"), "Decline gifts.", TRACKED);

        var preview = upload("/preview", UUID.randomUUID(), file, Map.of());

        assertThat(preview.at("/revision").asInt()).isEqualTo(1);
        assertThat(preview.at("/operations").size()).isEqualTo(1);
        assertThat(preview.at("/notices").size()).isZero();
    }

    @Test
    void newParagraphsAreNumberedByTheDocumentsHouseRule() {
        api.person("governance-officer", "role:GOVERNANCE_OFFICER")
                .put(
                        "/api/documents/" + code.documentId + "/house-rule",
                        Map.of("deleting", "CLOSE_THE_GAP", "inserting", "ADD_A_LETTER"));
        byte[] file = edited(download(""), xml -> typedAfter("Decline gifts.", "Tell your manager.", xml));

        var preview = upload("/preview", UUID.randomUUID(), file, Map.of());
        assertThat(preview.string("/redline/entries/0/newNumber")).isEqualTo("1.1A");

        upload("", UUID.randomUUID(), file, Map.of("baseRevision", "0"));
        assertThat(code.editor().get(code.path("")).text()).contains("1.1A", "Tell your manager.");
    }

    @Test
    void theSameCommandTwiceMakesOneRevision() {
        UUID key = UUID.randomUUID();
        byte[] file = edited(download(""), "Decline gifts.", TRACKED);

        var first = upload("", key, file, Map.of("baseRevision", "0"));
        var second = upload("", key, file, Map.of("baseRevision", "0"));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(code.editor().get(code.path("")).at("/head").asInt()).isEqualTo(1);
    }

    @Test
    void aFileWithoutChangesMakesNoRevision() {
        var refused = upload("", UUID.randomUUID(), download(""), Map.of("baseRevision", "0"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.string("/detail")).startsWith("Nothing was changed");
    }

    @Test
    void whatIsNoFileOfTheSuiteIsRefusedInWords() {
        var pdf = upload("/preview", UUID.randomUUID(), "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Map.of());
        var other = upload("/preview", UUID.randomUUID(), edited(download(""), "w:name=\"p_", "w:name=\"x_"), Map.of());

        assertThat(pdf.status()).isEqualTo(400);
        assertThat(pdf.string("/errors/0/field")).isEqualTo("file");
        assertThat(other.string("/detail")).contains("Download the draft as a Word file");
    }

    @Test
    void readersMayLookAndOnlyEditorsChange() {
        byte[] file = edited(download(""), "Decline gifts.", TRACKED);
        var reader = api.person("hr-adviser", "role:CONSULTEE", Sample.READER);
        var stranger = api.person("somebody", "role:CONSULTEE");

        assertThat(reader.upload(
                                code.path("/word-revisions"),
                                UUID.randomUUID(),
                                "draft.docx",
                                file,
                                Map.of("baseRevision", "0"))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.upload(
                                code.path("/word-revisions/preview"), UUID.randomUUID(), "draft.docx", file, Map.of())
                        .status())
                .isIn(403, 404);
        assertThat(stranger.get(code.path("/text.docx")).status()).isIn(403, 404);
        assertThat(code.editor().get(code.path("")).at("/head").asInt()).isZero();
    }

    @Test
    void aDraftIsThereInEachFormat() {
        assertThat(code.editor().get(code.path("/text.html")).text()).contains("Decline gifts.");
        assertThat(code.editor().get(code.path("/text.pdf")).status()).isEqualTo(200);
        assertThat(code.editor().get(code.path("/text.odt")).status()).isEqualTo(404);
    }

    private Api.Answer upload(String path, UUID key, byte[] file, Map<String, String> fields) {
        return code.editor().upload(code.path("/word-revisions" + path), key, "draft.docx", file, fields);
    }

    private byte[] download(String query) {
        return code.editor().bytes(code.path("/text.docx" + query));
    }

    private static byte[] edited(byte[] file, String words, String otherwise) {
        return edited(file, xml -> xml.replace(words, otherwise));
    }

    /** A paragraph like the one that ends so, typed after it. */
    private static String typedAfter(String end, String words, String xml) {
        int at = xml.indexOf(end);
        String paragraph = xml.substring(xml.lastIndexOf("<w:p>", at), xml.indexOf("</w:p>", at) + 6);
        String properties = paragraph.substring(0, paragraph.indexOf("</w:pPr>") + 8);
        return xml.replace(paragraph, paragraph + properties + "<w:r><w:t>" + words + "</w:t></w:r></w:p>");
    }

    private static byte[] edited(byte[] file, UnaryOperator<String> edit) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    content = edit.apply(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                to.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
