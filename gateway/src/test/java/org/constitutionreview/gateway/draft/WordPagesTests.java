package org.constitutionreview.gateway.draft;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft goes to Word and comes back. */
class WordPagesTests extends PageTest {

    private static final String DRAFT = "/api/documents/drafts/d1";
    private static final String PREVIEW = DRAFT + "/word-revisions/preview";
    private static final String OPERATIONS =
            """
            [{"type": "REPLACE_TEXT", "provisionId": "p1", "text": "Ask well before you start."}]""";

    @BeforeEach
    void aDraft() {
        draft(true);
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions"))
                .willReturn(okJson("{\"revision\": 5, \"mergedOver\": []}").withStatus(201)));
    }

    private void draft(boolean canEdit) {
        answer(
                DRAFT,
                """
                {"draftId": "d1", "amendmentId": "a1", "documentId": "code", "title": "Officers' Code of Conduct",
                 "revision": 4, "head": 4, "canEdit": %s, "authorities": [{"id": "m1", "kind": "COMMITTEE_AGREED", "words": "Agreed"}],
                 "provisions": []}"""
                        .formatted(canEdit));
    }

    private void comesBack(String operations, String notices) {
        services.stubFor(WireMock.post(urlEqualTo(PREVIEW))
                .willReturn(okJson(
                        """
                {"revision": 3, "operations": %s, "notices": %s,
                 "redline": {"documentId": "code", "entries": [{"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED",
                  "renumbered": false, "newNumber": "12.1", "segments": [{"op": "INSERTED", "text": "well "}]}]}}"""
                                .formatted(operations, notices))));
    }

    private MvcTestResult bring(String words) {
        return mvc.perform(multipart("/drafts/d1/word")
                .file(new MockMultipartFile("file", "draft.docx", "application/octet-stream", words.getBytes()))
                .with(csrf())
                .with(aPolicyOwner()));
    }

    @Test
    void whatWasChangedInWordIsShownBeforeItIsTakenOver() {
        comesBack(OPERATIONS, "[]");

        var page = html(bring("words"));
        assertThat(page.select("ins").text()).contains("well");
        assertThat(page.text()).contains("downloaded from revision 3", "at revision 4 now");
        services.verify(postRequestedFor(urlEqualTo(PREVIEW))
                .withRequestBodyPart(
                        aMultipart("file").withBody(containing("words")).build()));

        var form = page.select("form[action$=application]");
        var applied = send(
                post("/drafts/d1/word/application")
                        .param("key", form.select("[name=key]").val())
                        .param(
                                "baseRevision",
                                form.select("[name=baseRevision]").val())
                        .param("operations", form.select("[name=operations]").val())
                        .param("authority", "m1"),
                aPolicyOwner());

        assertThat(applied).hasRedirectedUrl("/drafts/d1/redline?from=4");
        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(equalToJson(
                        """
                {"baseRevision": 3, "operations": %s, "authorityId": "m1", "discharges": ["m1"],
                 "note": "From Word", "instruction": null}"""
                                .formatted(OPERATIONS))));
    }

    @Test
    void whatIsNotCarriedOverIsTold() {
        comesBack(
                OPERATIONS,
                """
                [{"kind": "NOT_CARRIED_OVER", "what": "comment by Legal “Why?”", "place": "paragraph 4"},
                 {"kind": "WARNING", "what": "number “13A” was typed", "place": "paragraph 5"}]""");

        var page = html(bring("words"));

        assertThat(page.select("[aria-labelledby=left-out] li").text())
                .isEqualTo("comment by Legal “Why?” (paragraph 4)");
        assertThat(page.select("[aria-labelledby=doubtful] li").text()).contains("13A");
    }

    @Test
    void aFileWithoutChangesHasNothingToTakeOver() {
        comesBack("[]", "[]");

        var page = html(bring("words"));

        assertThat(page.text()).contains("Nothing was changed");
        assertThat(page.select("form[action$=application]")).isEmpty();
    }

    @Test
    void aFileThatCanNotBeReadIsRefusedBesideItsField() {
        services.stubFor(WireMock.post(urlEqualTo(PREVIEW))
                .willReturn(
                        okJson("{\"type\": \"/problems/validation\", \"status\": 400, \"detail\": \"This is a PDF.\"}")
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")));

        var answer = bring("%PDF");

        assertThat(answer).hasStatus(400);
        assertThat(html(answer).select("#file-error").text()).contains("This is a PDF.");
    }

    @Test
    void withoutAFileTheFormIsShownAgain() {
        var answer = bring("");

        assertThat(answer).hasStatus(400);
        assertThat(html(answer).select("#file-error").text()).contains("Choose the Word file");
    }

    @Test
    void readersDownloadAndDoNotBringBack() {
        draft(false);

        var page = html(get("/drafts/d1/word", aPolicyOwner()));

        assertThat(page.select("a[href*='text.docx']")).hasSize(2);
        assertThat(page.select("input[type=file]")).isEmpty();
    }
}
