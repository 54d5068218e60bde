package org.constitutionreview.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.document.report.SectionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class FilesTests {

    @Autowired
    Api api;

    Sample code;
    String hash;
    final String paper = "/api/documents/papers/" + UUID.randomUUID();

    @BeforeEach
    void frozenPapers() {
        code = Sample.draft(api);
        code.revise(0, code.newSection(UUID.randomUUID(), "Social media", UUID.randomUUID(), "Be kind."));
        api.process()
                .put(
                        "/api/documents/reports/" + code.amendmentId,
                        Map.of("title", "Social media", "access", code.access(1, Sample.EDITOR)));
        for (SectionKey section : SectionKey.values()) {
            var text = section == SectionKey.OFFICER
                    ? "A. Person\nHead of Legal Services\n01234 567890\nlegal@ashcombe.example"
                    : section == SectionKey.CALL_IN
                            ? "No: referred to Council for final approval"
                            : "Words of " + section.title();
            code.editor()
                    .put(
                            "/api/documents/reports/" + code.amendmentId + "/sections/" + section.key(),
                            Map.of("text", text),
                            Map.of("If-Match", "0", "Idempotency-Key", "" + UUID.randomUUID()));
        }
        var request = Map.of(
                "amendmentId",
                code.amendmentId,
                "purpose",
                "MEETING",
                "title",
                "Code of Conduct: social media",
                "facts",
                Map.of("body", "Governance Committee", "meetingDate", "2018-02-05", "consultees", List.of()),
                "drafts",
                List.of(code.draftId));
        hash = api.process().put(paper, request).string("/contentHash");
    }

    @Test
    void thePackComesInEachFormatWithANameThatPeopleRecognise() {
        Map.of(
                        "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "pdf", "application/pdf",
                        "html", "text/html;charset=UTF-8")
                .forEach((ending, type) -> {
                    var file = api.process().get(paper + "/pack." + ending);
                    assertThat(file.status()).isEqualTo(200);
                    assertThat(file.headers().get("Content-Type")).isEqualTo(type);
                    assertThat(file.headers().get("Content-Disposition"))
                            .contains("filename=\"code-of-conduct-social-media-pack." + ending + "\"");
                });
    }

    @Test
    void whoHasAFileIsNotSentItAgain() {
        var first = api.process().get(paper + "/redline.docx");

        var again = api.process()
                .send(
                        HttpMethod.GET,
                        paper + "/redline.docx",
                        null,
                        Map.of("If-None-Match", first.headers().get("ETag")));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void filesAreForThoseWhoMayReadThePapers() {
        for (String file : List.of("/pack.docx", "/report.pdf", "/akoma-ntoso/" + code.documentId + "/text")) {
            assertThat(api.person("stranger").get(paper + file).status()).isEqualTo(403);
            assertThat(api.anybody().get(paper + file).status()).isEqualTo(401);
        }
        assertThat(api.process().get(paper + "/pack.exe").status()).isEqualTo(404);
        assertThat(api.process().get(paper + "/facts.docx").status()).isEqualTo(404);
    }

    @Test
    void thePapersSayWhichFilesThereAreAndHowLarge() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var files = api.process().get(paper).at("/files");
            assertThat(files.at("/0/href").asString()).isEqualTo(paper + "/pack.docx");
            assertThat(files.at("/0/format").asString()).isEqualTo("Word");
            assertThat(files.at("/0/size").asInt()).isPositive();
            assertThat(files.at("/1/size").asInt()).isPositive();
        });
    }

    @Test
    void textAndAmendmentsComeInAkomaNtosoWithTheHashOfThePapers() {
        var text = api.process().get(paper + "/akoma-ntoso/" + code.documentId + "/text");
        var amendments = api.process().get(paper + "/akoma-ntoso/" + code.documentId + "/amendments");

        assertThat(text.headers().get("Content-Type")).isEqualTo("application/akn+xml");
        assertThat(text.text()).contains("<heading>Social media</heading>", hash);
        assertThat(amendments.text()).contains("<textualMod type=\"insertion\">", hash);
    }

    @Test
    void documentsInForceComeAsFilesForAnybodyOnAnyDate() {
        var inForce = api.anybody().get("/api/documents/" + code.documentId + "/akoma-ntoso?asAt=2018-01-01");

        assertThat(inForce.status()).isEqualTo(200);
        assertThat(inForce.text()).contains("<num>1.2</num>").doesNotContain("Be kind.");
        assertThat(api.anybody()
                        .get("/api/documents/" + code.documentId + "/text.docx")
                        .status())
                .isEqualTo(200);
        assertThat(api.anybody()
                        .get("/api/documents/" + code.documentId + "/text.pdf?asAt=2001-01-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDraftComesAsAFileForThoseWhoMayReadIt() {
        for (String file : List.of("/text.docx", "/text.docx?marked=true", "/text.pdf?marked=true")) {
            assertThat(code.editor().get(code.path(file)).status()).isEqualTo(200);
            assertThat(api.person("stranger").get(code.path(file)).status()).isEqualTo(403);
        }
        assertThat(code.editor().get(code.path("/text.html?marked=true")).text())
                .contains("<ins><span class=\"said\">[inserted: </span>Be kind.");
    }
}
