package org.constitutionreview.gateway.draft;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TwoHandsPagesTests extends PageTest {

    private static final String DRAFT = "/api/documents/drafts/d1";
    private static final String KEY = "7d1f7a3e-6c0f-4a55-9d3c-0a55e2a5c001";

    @BeforeEach
    void aDraftOfTwoHands() {
        draft(4, "");
        answer(
                DRAFT + "/authors",
                """
                {"items": [{"provisionId": "p1", "revision": 4, "author": {"sub": "deputy", "name": "Deputy"}, "at": "2017-11-06T10:42:00Z"}]}""");
        answer(DRAFT + "/collisions", "{\"items\": []}");
        answer(DRAFT + "/unsaved", "{\"items\": []}");
    }

    private static void draft(int revision, String more) {
        answer(
                DRAFT,
                """
                {"draftId": "d1", "amendmentId": "a1", "documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "revision": %d, "head": 4, "canEdit": true, "authorities": [],
                 "provisions": [{"id": "s12", "kind": "SECTION", "level": 1, "number": "12", "heading": "Other work", "children": [
                  {"id": "p1", "kind": "PARAGRAPH", "level": 2, "number": "12.1", "text": "Ask in good time.", "runs": [{"text": "Ask in good time."}], "children": []}]}]%s}"""
                        .formatted(revision, more));
    }

    private static void othersChangedTheSameWords(String path) {
        refuse(
                DRAFT + path,
                409,
                """
                {"type": "/problems/edit-conflict", "detail": "Somebody else changed the same paragraph.", "revision": 4,
                 "conflicts": [{"provisionId": "p1", "name": "paragraph 12.1", "base": "Ask.", "mine": "Ask first, as {ref:p1} says.", "theirs": "Ask in good time."}]}""");
    }

    private static MockHttpServletRequestBuilder edit() {
        return post("/drafts/d1/changes")
                .param("key", KEY)
                .param("baseRevision", "3")
                .param("change", "EDIT")
                .param("provision", "p1")
                .param("text", "Ask first.");
    }

    private static MockHttpServletRequestBuilder again(Document asked) {
        var form = post("/drafts/d1/decisions");
        asked.select("main form input[type=hidden]").forEach(field -> form.param(field.attr("name"), field.val()));
        return form;
    }

    @Test
    void whoComesSecondSeesAllThreeWordingsAndDecides() {
        othersChangedTheSameWords("/revisions");

        var result = send(edit(), aPolicyOwner());

        assertThat(result).hasStatus(409);
        var page = html(result);
        assertThat(page.select("legend").text()).isEqualTo("Paragraph 12.1");
        assertThat(page.select(".sides p").eachText())
                .containsExactly("Ask.", "Ask first, as {12.1} says.", "Ask in good time.");
        assertThat(page.select("input[type=radio][checked]"))
                .as("nobody decides but a person")
                .isEmpty();
        assertThat(page.select("input[name=key]").val()).isNotEqualTo(KEY);
    }

    @Test
    void whatIsDecidedIsSentWithWhatWasToBeSaved() {
        othersChangedTheSameWords("/revisions");
        var asked = html(send(edit(), aPolicyOwner()));
        services.resetRequests();
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions"))
                .willReturn(okJson("{\"revision\": 5, \"mergedOver\": [4]}").withStatus(201)));

        var result = send(
                again(asked)
                        .param("choices[0].stands", "WORDS")
                        .param("choices[0].words", "Ask first, see {12.1}, and in good time."),
                aPolicyOwner());

        assertThat(result).hasRedirectedUrl("/drafts/d1?saved=5");
        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"baseRevision": 3, "operations": [{"type": "REPLACE_TEXT", "provisionId": "p1", "text": "Ask first."}],
                 "authorityId": null, "discharges": [], "note": null, "instruction": null, "decidedAt": 4,
                 "decisions": [{"provisionId": "p1", "stands": "WORDS", "words": "Ask first, see {ref:p1}, and in good time."}]}""")));
    }

    @Test
    void whoChoosesNothingIsAskedAgain() {
        othersChangedTheSameWords("/revisions");

        var page = html(send(again(html(send(edit(), aPolicyOwner()))), aPolicyOwner()));

        assertThat(page.select("[role=alert] strong").text()).isEqualTo("Choose for each paragraph which words stand.");
    }

    @Test
    void restoringAsksInTheSameWay() {
        othersChangedTheSameWords("/revisions/2/restoration");
        var asked = html(send(
                post("/drafts/d1/revisions/2/restoration").param("key", KEY).param("baseRevision", "4"),
                aPolicyOwner()));
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions/2/restoration"))
                .willReturn(okJson("{\"revision\": 5}").withStatus(201)));

        assertThat(send(again(asked).param("choices[0].stands", "THEIRS"), aPolicyOwner()))
                .hasRedirectedUrl("/drafts/d1?saved=5");

        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/revisions/2/restoration"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"baseRevision": 4, "decidedAt": 4, "decisions": [{"provisionId": "p1", "stands": "THEIRS"}]}""")));
    }

    @Test
    void whatOthersSavedMeanwhileIsListed() {
        answer(
                DRAFT + "/revisions/4",
                """
                {"revision": 4, "meanwhile": [{"revision": 3, "author": {"sub": "deputy", "name": "Deputy"}, "at": "2017-11-06T10:42:00Z",
                 "provisions": [{"provisionId": "p2", "name": "paragraph 13.2", "both": false}]}]}""");

        assertThat(html(get("/drafts/d1?saved=4", aPolicyOwner()))
                        .select("[role=status].govuk-inset-text")
                        .text())
                .contains("Saved as revision 4.", "Deputy changed paragraph 13.2", "Both changes stand.");
    }

    @Test
    void itIsSeenWhoWroteAParagraphLast() {
        assertThat(html(get("/drafts/d1", aPolicyOwner()))
                        .select("#p-12\\.1 .last-author")
                        .text())
                .startsWith("Deputy, Mon 6 Nov 2017");
    }

    @Test
    void othersWhoChangeTheDocumentAreNamedWithTheirPlaces() {
        answer(
                DRAFT + "/collisions",
                """
                {"items": [{"amendmentId": "a2", "title": "Banking", "owner": "Finance", "stage": "Consultation",
                 "provisions": [{"provisionId": "p1", "name": "paragraph 12.1", "both": true}, {"provisionId": "p9", "name": "paragraph 3.1", "both": false}]}]}""");

        assertThat(html(get("/drafts/d1", aPolicyOwner()))
                        .select("aside section")
                        .text())
                .contains("Banking", "Finance", "Consultation", "The same as this draft: paragraph 12.1")
                .contains("Elsewhere: paragraph 3.1");
    }

    @Test
    void anOldRevisionIsReadWithoutToolsAndCanBeRestored() {
        draft(2, "");

        var page = html(get("/drafts/d1?revision=2", aPolicyOwner()));

        assertThat(page.select(".tools")).isEmpty();
        assertThat(page.select("form[action=/drafts/d1/revisions/2/restoration] input[name=baseRevision]")
                        .val())
                .isEqualTo("4");
    }

    @Test
    void whatSomebodyTypesGoesToTheServer() {
        services.stubFor(WireMock.put(urlEqualTo(DRAFT + "/unsaved/p1")).willReturn(WireMock.noContent()));

        assertThat(send(
                        post("/drafts/d1/unsaved")
                                .param("key", KEY)
                                .param("baseRevision", "4")
                                .param("change", "EDIT")
                                .param("provision", "p1")
                                .param("text", "Ask fi"),
                        aPolicyOwner()))
                .hasStatus(204);

        services.verify(putRequestedFor(urlEqualTo(DRAFT + "/unsaved/p1"))
                .withRequestBody(equalToJson(
                        """
                {"key": "%s", "baseRevision": 4, "change": "EDIT", "heading": null, "text": "Ask fi", "what": null, "note": null}"""
                                .formatted(KEY))));
    }

    @Test
    void whatWasLeftIsOfferedAndTheFormHoldsIt() {
        answer(
                DRAFT + "/unsaved",
                """
                {"items": [{"provisionId": "p1", "key": "%s", "baseRevision": 3, "change": "EDIT", "text": "Ask fi", "at": "2017-11-06T10:42:00Z"}]}"""
                        .formatted(KEY));

        var offered = html(get("/drafts/d1", aPolicyOwner()));
        var form = html(get("/drafts/d1?change=EDIT&provision=p1", aPolicyOwner()));

        assertThat(offered.text()).contains("You have typed words here that aren't saved: paragraph 12.1");
        assertThat(form.getElementById("text").text()).isEqualTo("Ask fi");
        assertThat(form.select(".words-form input[name=baseRevision]").val()).isEqualTo("3");
        assertThat(form.select("form[data-keep]").attr("data-keep")).isEqualTo("/drafts/d1/unsaved");

        services.stubFor(WireMock.delete(urlEqualTo(DRAFT + "/unsaved/p1")).willReturn(WireMock.noContent()));
        assertThat(send(post("/drafts/d1/unsaved/p1/discard"), aPolicyOwner())).hasRedirectedUrl("/drafts/d1");
        services.verify(deleteRequestedFor(urlEqualTo(DRAFT + "/unsaved/p1")));
    }

    @Test
    void conflictsWithTheTextInForceWaitForTheirDecision() {
        draft(
                4,
                """
                , "conflicts": [{"provisionId": "p1", "name": "paragraph 12.1", "base": "Ask.", "mine": "Ask in good time.", "theirs": "Ask a week before."}]""");
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions/settlements"))
                .willReturn(okJson("{\"revision\": 5}").withStatus(201)));

        assertThat(html(get("/drafts/d1", aPolicyOwner())).text()).contains("A paragraph waits for a decision");
        var page = html(get("/drafts/d1/conflicts", aPolicyOwner()));
        var form = post("/drafts/d1/conflicts");
        page.select("main form input[type=hidden]").forEach(field -> form.param(field.attr("name"), field.val()));

        assertThat(page.select(".sides h3").eachText())
                .containsExactly("As it was", "Your words", "The words in force");
        assertThat(send(form.param("choices[0].stands", "MINE"), aPolicyOwner()))
                .hasRedirectedUrl("/drafts/d1?saved=5");
        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/revisions/settlements"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"baseRevision": 4, "decisions": [{"provisionId": "p1", "stands": "MINE"}]}""")));
    }

    @Test
    void aParagraphTellsWhoWroteWhichWords() {
        answer(
                DRAFT + "/provisions/p1/history",
                """
                {"provisionId": "p1", "name": "paragraph 12.1",
                 "spans": [{"text": "Ask ", "revision": 0}, {"text": "in good time.", "revision": 4, "author": {"sub": "deputy", "name": "Deputy"}, "at": "2017-11-06T10:42:00Z"}],
                 "changes": [{"revision": 4, "author": {"sub": "deputy", "name": "Deputy"}, "at": "2017-11-06T10:42:00Z",
                  "entry": {"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED", "renumbered": false, "segments": [{"op": "INSERTED", "text": "in good time"}]}}]}""");

        var page = html(get("/drafts/d1/paragraphs/p1", aPolicyOwner()));

        assertThat(page.select(".authors dd").eachText())
                .containsExactly("as the draft was begun", "Deputy, Mon 6 Nov 2017 at 10:42");
        assertThat(page.select(".timeline ins").text()).contains("in good time");
    }
}
