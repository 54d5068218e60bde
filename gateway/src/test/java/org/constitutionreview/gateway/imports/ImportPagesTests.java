package org.constitutionreview.gateway.imports;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class ImportPagesTests extends PageTest {

    private static final String PATH = "/api/documents/imports/i1";

    @BeforeEach
    void whatIsThere() {
        answer(
                "/api/documents/constitution",
                """
                {"parts": [{"number": "13", "title": "Codes", "documents": [{"id": "code", "title": "Officers' Code"}]}]}""");
        answer(PATH, preview("READY", "null"));
        answer("/api/documents/imports", """
                {"items": [%s]}""".formatted(preview("READY", "null")));
        answer(
                PATH + "/documents/1",
                """
                {"number": 1, "documentId": "code", "from": 0, "total": 900,
                 "rows": [{"id": "p1", "depth": 1, "kind": "SECTION", "number": "1", "origin": "TYPED", "place": "line 1", "heading": "Gifts", "words": ""},
                          {"id": "p2", "depth": 1, "kind": "PARAGRAPH", "number": "1.3", "pinned": true, "origin": "TYPED", "place": "line 3", "words": "Decline."}],
                 "findings": [{"kind": "GAP", "message": "Between 1.1 and 1.3 there is one number missing.", "place": "line 3", "provisionId": "p2", "row": 1}],
                 "notices": [{"kind": "NOT_CARRIED_OVER", "what": "image “arms”", "place": "line 9"}],
                 "doubtful": [{"provisionId": "p2", "name": "paragraph 1.3", "words": "Decline.", "candidates": [{"provisionId": "e9", "name": "paragraph 1.2", "words": "Refuse.", "alike": 41}]}]}""");
        take(PATH + "/import");
        take(PATH + "/cancel");
    }

    private static String preview(String state, String obstacle) {
        return """
                {"id": "i1", "fileName": "code.docx", "state": "%s", "by": {"sub": "g", "name": "Governance Officer"},
                 "progress": {"doing": "code.docx", "done": 0, "total": 1}, "notices": [{"kind": "NOT_CARRIED_OVER", "what": "file “logo.png”", "place": "the zip"}],
                 "documents": [{"number": 1, "documentId": "code", "fileName": "code.docx", "title": "Officers' Code", "part": {"number": "13", "title": "Codes"},
                   "status": "LATER_VERSION", "counts": {"provisions": 900, "words": 5000, "references": 12, "pinned": 1}, "findings": 1, "notCarriedOver": 1,
                   "compared": {"same": 890, "doubtful": 1, "added": 9, "gone": 2}, "obstacle": %s}]}"""
                .formatted(state, obstacle);
    }

    @Test
    void aFileIsHandedOnAndItsPreviewShown() {
        services.stubFor(WireMock.post(urlEqualTo("/api/documents/imports"))
                .willReturn(WireMock.okJson(preview("READING", "null")).withStatus(202)));

        var sent = mvc.perform(multipart("/imports")
                .file(new MockMultipartFile("file", "code.docx", "application/octet-stream", "words".getBytes()))
                .param("trackedChanges", "ACCEPT")
                .param("documentId", "code")
                .param("key", "5b0e9d3a-2f0d-4d0e-9a53-3c7a8a1d2c01")
                .with(csrf())
                .with(aGovernanceOfficer()));

        assertThat(sent).hasRedirectedUrl("/imports/i1");
        services.verify(postRequestedFor(urlEqualTo("/api/documents/imports"))
                .withHeader("Authorization", containing("access-token"))
                .withHeader("Idempotency-Key", containing("5b0e9d3a"))
                .withRequestBodyPart(
                        aMultipart("file").withBody(containing("words")).build())
                .withRequestBodyPart(aMultipart("trackedChanges")
                        .withBody(containing("ACCEPT"))
                        .build())
                .withRequestBodyPart(
                        aMultipart("documentId").withBody(containing("code")).build()));
    }

    @Test
    void withoutAFileTheFormIsShownAgain() {
        var sent = mvc.perform(multipart("/imports").with(csrf()).with(aGovernanceOfficer()));

        assertThat(sent).hasStatus(400);
        assertThat(html(sent).select(".govuk-error-summary").text()).contains("Choose a file");
        assertThat(html(sent).title()).startsWith("Error:");
    }

    @Test
    void thePreviewTellsCountsAndWhatIsDoubtful() {
        var page = html(get("/imports/i1", aGovernanceOfficer()));

        assertThat(page.select("main").text())
                .contains("890 found again, 1 doubtful, 9 new, 2 no longer there", "5000", "file “logo.png”")
                .contains("It is paragraph 1.2: “Refuse.” (41% of the words are the same)");
        assertThat(page.select("input[name=same-p2][checked]").attr("value")).isEqualTo("e9");
        assertThat(page.select("input[name=part-1]").attr("value")).isEqualTo("13");
    }

    @Test
    void theTextIsShownWithWhatToLookAt() {
        var page = html(get("/imports/i1/documents/1", aGovernanceOfficer()));

        assertThat(page.select(".rule--section").text()).isEqualTo("1 Gifts");
        assertThat(page.getElementById("p-p2").text()).contains("1.3").contains("kept as in the file");
        assertThat(page.select("aside").text()).contains("Numbers left out (1)", "image “arms” (line 9)");
        assertThat(page.select("aside a").eachAttr("href")).contains("/imports/i1/documents/1?from=0#p-p2");
        assertThat(page.select("a[rel=next]")).hasSize(1);
    }

    @Test
    void whatIsDecidedIsSentWithTheImport() {
        var sent = send(
                post("/imports/i1/import")
                        .param("inForceFrom.day", "1")
                        .param("inForceFrom.month", "6")
                        .param("inForceFrom.year", "2017")
                        .param("resolution", "Council, 1 June 2017")
                        .param("title-1", "Code for Officers")
                        .param("part-1", "13")
                        .param("part-title-1", "Codes")
                        .param("same-p2", "new"),
                aGovernanceOfficer());

        assertThat(sent).hasRedirectedUrl("/imports/i1");
        services.verify(
                postRequestedFor(urlEqualTo(PATH + "/import"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"inForceFrom": "2017-06-01", "resolution": "Council, 1 June 2017", "provisions": [{"provisionId": "p2"}],
                         "documents": [{"number": 1, "title": "Code for Officers", "part": {"number": "13", "title": "Codes"}}]}""")));
    }

    @Test
    void anImportNeedsItsDayAndResolution() {
        var sent = send(
                post("/imports/i1/import").param("title-1", "Typed").param("same-p2", "new"), aGovernanceOfficer());

        assertThat(sent).hasStatus(400);
        var page = html(sent);
        assertThat(page.select(".govuk-error-summary li")).hasSize(2);
        assertThat(page.select("input[name=title-1]").attr("value")).isEqualTo("Typed");
        assertThat(page.select("input[name=same-p2][checked]").attr("value")).isEqualTo("new");
    }

    @Test
    void whileItIsReadThePageSaysHowFarItIs() {
        answer(PATH, preview("READING", "null"));

        assertThat(html(get("/imports/i1", aGovernanceOfficer())).select("main").text())
                .contains("Reading code.docx: 0 of 1 file is read.", "See how far it is");
        assertThat(get("/imports/i1/progress", aGovernanceOfficer()))
                .bodyJson()
                .extractingPath("$.finished")
                .isEqualTo(false);
    }

    @Test
    void whatAnAmendmentHasChangedIsNotOverwritten() {
        answer(PATH, preview("READY", "\"It was amended.\""));

        var page = html(get("/imports/i1", aGovernanceOfficer()));

        assertThat(page.select("main form")).hasSize(1);
        assertThat(page.select("main").text()).contains("It was amended.", "never overwritten");
    }

    @Test
    void aCancelledImportChangesNothing() {
        assertThat(send(post("/imports/i1/cancel").param("key", "k"), aGovernanceOfficer()))
                .hasRedirectedUrl("/imports");
        services.verify(postRequestedFor(urlEqualTo(PATH + "/cancel")));
    }
}
