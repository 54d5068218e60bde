package org.constitutionreview.document.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.document.text.source.word.WordXml.deleted;
import static org.constitutionreview.document.text.source.word.WordXml.inserted;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.document.text.source.word.Docx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class ImportPreviewTests {

    private static final String CODE =
            """
            <h1>Protocol on Gifts</h1>
            <h2>1 Gifts</h2>
            <p>1.1 Decline gifts that are worth more than 25 pounds (see 2.1).</p>
            <p>1.3 Register every gift that you accept, as paragraph 9.9 says.</p>
            <h2>2 Money</h2>
            <p>2.1 Any gift of money must be banked at once by whoever gets it.</p>
            <img src="arms.png" alt="arms">
            """;

    @Autowired
    Api api;

    Api.Caller officer;
    String documentId;

    @BeforeEach
    void anOfficer() {
        officer = api.person("governance-officer", "role:GOVERNANCE_OFFICER");
        documentId = "protocol-" + UUID.randomUUID();
    }

    Api.Answer upload(String name, String words) {
        return upload(
                name, words.getBytes(StandardCharsets.UTF_8), Map.of("documentId", documentId, "partNumber", "13"));
    }

    Api.Answer upload(String name, byte[] bytes, Map<String, String> fields) {
        return officer.upload("/api/documents/imports", UUID.randomUUID(), name, bytes, fields);
    }

    Api.Answer take(Api.Answer preview, Object provisions) {
        return officer.post(
                "/api/documents/imports/" + preview.string("/id") + "/import",
                Map.of("inForceFrom", "2017-06-01", "resolution", "Council, 1 June 2017", "provisions", provisions));
    }

    Api.Answer read() {
        return api.anybody().get("/api/documents/" + documentId);
    }

    @Test
    void aPreviewShowsWhatWouldComeOfAFileAndImportsNothing() {
        var preview = upload("protocol.html", CODE);

        assertThat(preview.status()).isEqualTo(202);
        assertThat(preview.string("/state")).isEqualTo("READY");
        assertThat(preview.string("/documents/0/title")).isEqualTo("Protocol on Gifts");
        assertThat(preview.string("/documents/0/status")).isEqualTo("NEW");
        assertThat(preview.at("/documents/0/counts/provisions").asInt()).isEqualTo(5);
        assertThat(preview.at("/documents/0/counts/references").asInt()).isEqualTo(1);
        assertThat(preview.at("/documents/0/notCarriedOver").asInt()).isEqualTo(1);
        var document = officer.get("/api/documents/imports/" + preview.string("/id") + "/documents/1");
        assertThat(document.string("/rows/2/number")).isEqualTo("1.3");
        assertThat(document.string("/rows/2/origin")).isEqualTo("TYPED");
        assertThat(document.at("/rows/2/pinned").asBoolean()).isTrue();
        assertThat(document.at("/findings").toString()).contains("GAP", "REFERENCE_TO_NOTHING", "line 4");
        assertThat(document.at("/notices").toString()).contains("arms");
        assertThat(read().status()).isEqualTo(404);
    }

    @Test
    void whatIsImportedReadsAsTheFileDid() {
        var imported = take(upload("protocol.html", CODE), List.of());

        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        assertThat(imported.string("/state")).isEqualTo("IMPORTED");
        assertThat(read().string("/provisions/0/children/1/number")).isEqualTo("1.3");
        assertThat(read().string("/provisions/0/children/0/words")).contains("(see 2.1)");
        assertThat(read().string("/part/number")).isEqualTo("13");
    }

    @Test
    void theSameFileAgainMakesNoSecondCopy() {
        take(upload("protocol.html", CODE), List.of());

        var again = upload("protocol.html", CODE);
        var refused = take(again, List.of());

        assertThat(again.string("/documents/0/status")).isEqualTo("SAME_AS_IN_FORCE");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(api.anybody()
                        .get("/api/documents/" + documentId + "/editions")
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theSameFileWhileItsPreviewWaitsGivesThatPreview() {
        var first = upload("protocol.html", CODE);
        var second = upload("protocol.html", CODE);

        assertThat(second.string("/id")).isEqualTo(first.string("/id"));
    }

    @Test
    void aCancelledImportIsGone() {
        var preview = upload("protocol.html", CODE);

        officer.post("/api/documents/imports/" + preview.string("/id") + "/cancel", null);

        assertThat(officer.get("/api/documents/imports/" + preview.string("/id"))
                        .string("/state"))
                .isEqualTo("CANCELLED");
        assertThat(take(preview, List.of()).status()).isEqualTo(409);
        assertThat(read().status()).isEqualTo(404);
    }

    @Test
    void aLaterVersionKeepsTheIdentityOfWhatIsTheSame() {
        take(upload("protocol.html", CODE), List.of());
        var before = read();

        var later = upload(
                "protocol.html",
                CODE.replace("<p>1.3", "<p>1.2 Ask your manager about hospitality first.</p><p>1.3")
                        .replace("banked at once by whoever", "banked within a day by whoever"));
        var imported = take(later, List.of());

        assertThat(later.string("/documents/0/status")).isEqualTo("LATER_VERSION");
        assertThat(later.at("/documents/0/compared/same").asInt()).isEqualTo(5);
        assertThat(later.at("/documents/0/compared/added").asInt()).isEqualTo(1);
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        assertThat(read().string("/provisions/0/children/2/id"))
                .isEqualTo(before.string("/provisions/0/children/1/id"));
        assertThat(read().string("/provisions/1/children/0/id"))
                .isEqualTo(before.string("/provisions/1/children/0/id"));
    }

    @Test
    void aDoubtfulParagraphIsDecidedByAPerson() {
        take(upload("protocol.html", CODE), List.of());
        var earlier = read().string("/provisions/1/children/0/id");
        var later = upload(
                "protocol.html",
                CODE.replaceFirst(
                        "2.1 Any gift of money must be banked at once by whoever gets it",
                        "2.1 Money that somebody offers must be refused, and any gift of food shared"));
        var document = officer.get("/api/documents/imports/" + later.string("/id") + "/documents/1");
        var doubtful = document.string("/doubtful/0/provisionId");

        var undecided = take(later, List.of());
        var decided = take(later, List.of(Map.of("provisionId", doubtful, "sameAs", earlier)));

        assertThat(document.string("/doubtful/0/candidates/0/provisionId")).isEqualTo(earlier);
        assertThat(undecided.status()).isEqualTo(400);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(read().string("/provisions/1/children/0/id")).isEqualTo(earlier);
        assertThat(read().string("/provisions/0/children/0/words")).contains("(see 2.1)");
    }

    @Test
    void aZipImportsAWholeConstitutionInOneStep() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Constitution/Part 4 - Rules/01 Rules " + name + ".txt", "1. Meetings\n\n1.1 Papers are published.");
        files.put(
                "Constitution/Part 5 - Codes/02_Code " + name + ".md",
                "## 1 Gifts\n\n1.1 As paragraph 1.1 of the Rules " + name + " says.");
        files.put("Constitution/logo.png", "no text");

        var preview = upload("constitution.zip", zip(files), Map.of());
        var imported = take(preview, List.of());

        assertThat(preview.at("/documents").size()).as(preview.text()).isEqualTo(2);
        assertThat(preview.string("/documents/0/part/title")).isEqualTo("Rules");
        assertThat(preview.string("/notices/0/what")).contains("logo.png");
        assertThat(imported.status()).as(imported.text()).isEqualTo(200);
        var code = api.anybody().get("/api/documents/code-" + name);
        assertThat(code.string("/part/number")).isEqualTo("5");
        assertThat(code.string("/provisions/0/children/0/runs/1/ref/documentId"))
                .isEqualTo("rules-" + name);
    }

    @Test
    void aWordFileWithTrackedChangesIsReadAsChosen() {
        byte[] file = Docx.of(
                        paragraph("", run("1. Gifts")),
                        paragraph("", run("1.1 Decline "), deleted("some"), inserted(run("all")), run(" gifts.")))
                .bytes();

        var stopped = upload("gifts.docx", file, Map.of());
        var accepted = upload("gifts.docx", file, Map.of("trackedChanges", "ACCEPT"));
        var rejected = upload("gifts.docx", file, Map.of("trackedChanges", "REJECT"));

        assertThat(stopped.string("/state")).isEqualTo("REFUSED");
        assertThat(stopped.string("/refusal")).contains("tracked");
        assertThat(words(accepted)).isEqualTo("Decline all gifts.");
        assertThat(words(rejected)).isEqualTo("Decline some gifts.");
    }

    private String words(Api.Answer preview) {
        return officer.get("/api/documents/imports/" + preview.string("/id") + "/documents/1")
                .string("/rows/1/words");
    }

    @Test
    void whatCannotBeReadIsRefusedWithAdvice() {
        var refused = upload("code.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(refused.status()).isEqualTo(202);
        assertThat(refused.string("/state")).isEqualTo("REFUSED");
        assertThat(refused.string("/refusal")).contains("the file that it was made from");
        assertThat(take(refused, List.of()).status()).isEqualTo(409);
    }

    @Test
    void anUploadWithoutItsFileOrKeyIsRefused() {
        var withoutFile = officer.send(
                HttpMethod.POST,
                "/api/documents/imports",
                null,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));

        assertThat(withoutFile.status()).isEqualTo(415);
    }

    @Test
    void onlyThoseWhoMayImportSeePreviews() {
        var preview = upload("protocol.html", CODE);
        var path = "/api/documents/imports/" + preview.string("/id");

        assertThat(api.anybody().get(path).status()).isEqualTo(401);
        assertThat(api.person("owner", "role:POLICY_OWNER").get(path).status()).isEqualTo(403);
        assertThat(api.person("owner", "role:POLICY_OWNER")
                        .get(path + "/documents/1")
                        .status())
                .isEqualTo(403);
        assertThat(api.person("owner", "role:POLICY_OWNER")
                        .upload("/api/documents/imports", UUID.randomUUID(), "a.txt", new byte[] {65}, Map.of())
                        .status())
                .isEqualTo(403);
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
