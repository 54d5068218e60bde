package org.constitutionreview.gateway.draft;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DraftPagesTests extends PageTest {

    private static final String DRAFT = "/api/documents/drafts/d1";
    private static final String KEY = "7d1f7a3e-6c0f-4a55-9d3c-0a55e2a5c001";

    @BeforeEach
    void aDraft() {
        answer(
                DRAFT,
                """
                {"draftId": "d1", "amendmentId": "a1", "documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "revision": 4, "head": 4, "canEdit": true,
                 "authorities": [{"id": "m1", "kind": "COMMITTEE_AGREED", "words": "Agreed by the committee: Governance Committee, 13.7 reworded"}],
                 "provisions": [{"id": "s12", "kind": "SECTION", "level": 1, "number": "12", "heading": "Other work", "children": [
                  {"id": "p1", "kind": "PARAGRAPH", "level": 2, "number": "12.1", "text": "Ask **before** you start.", "runs": [{"text": "Ask "}, {"text": "before", "bold": true}, {"text": " you start."}],
                   "children": [{"id": "p1a", "kind": "SUB_PARAGRAPH", "level": 3, "number": "(a)", "text": "in writing", "runs": [{"text": "in writing"}]}]}]}]}""");
        answer(DRAFT + "/authors", "{\"items\": []}");
        answer(DRAFT + "/collisions", "{\"items\": []}");
        answer(DRAFT + "/unsaved", "{\"items\": []}");
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions"))
                .willReturn(okJson("{\"revision\": 5, \"mergedOver\": []}").withStatus(201)));
    }

    @Test
    void aChangeHasOneButtonThatSaysWhatItDoes() {
        assertThat(html(get("/drafts/d1?change=EDIT&provision=p1", aPolicyOwner()))
                        .select(".words-form button")
                        .eachText())
                .containsExactly("Save");
        assertThat(html(get("/drafts/d1?change=DELETE&provision=p1", aPolicyOwner()))
                        .select(".words-form button")
                        .eachText())
                .containsExactly("Delete");
    }

    @Test
    void aParagraphIsEditedInItsPlaceAsMarkup() {
        var page = html(get("/drafts/d1?change=EDIT&provision=p1", aPolicyOwner()));

        assertThat(page.select("#p-12\\.1 textarea").text()).isEqualTo("Ask **before** you start.");
        assertThat(page.select("#p-12\\.1 label[for=text]").text()).isEqualTo("Words of paragraph 12.1");
        assertThat(page.select("#authority option").eachText())
                .containsExactly("As proposed", "Agreed by the committee: Governance Committee, 13.7 reworded");
    }

    @Test
    void peoplePointToAnotherParagraphByItsNumber() {
        assertThat(send(change("EDIT", "p1").param("text", "Ask first, as {12.1(a)} says."), aPolicyOwner()))
                .hasStatus3xxRedirection();

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(
                        matchingJsonPath("$.operations[0].text", WireMock.equalTo("Ask first, as {ref:p1a} says."))));
    }

    @Test
    void aReferenceIsShownAsTheNumberThatItHasNow() {
        answer(
                DRAFT,
                """
                {"draftId": "d1", "documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "revision": 4, "head": 4,
                 "canEdit": true, "authorities": [], "provisions": [{"id": "s12", "kind": "SECTION", "level": 1, "number": "12", "heading": "Other work", "children": [
                  {"id": "p1", "kind": "PARAGRAPH", "level": 2, "number": "12.1", "text": "See section {ref:s12} and {ref:articles#x}.", "runs": [], "children": []}]}]}""");

        var page = html(get("/drafts/d1?change=EDIT&provision=p1", aPolicyOwner()));

        assertThat(page.select("#p-12\\.1 textarea").text()).isEqualTo("See section {12} and {ref:articles#x}.");
    }

    @Test
    void anEmptyLineSplitsAParagraph() {
        assertThat(html(send(change("SPLIT", "p1").param("text", "Ask first. Then start."), aPolicyOwner()))
                        .select(".govuk-error-summary__list")
                        .text())
                .isEqualTo("Leave one empty line where the new paragraph begins");

        assertThat(send(change("SPLIT", "p1").param("text", "Ask first.\r\n\r\nThen start."), aPolicyOwner()))
                .hasStatus3xxRedirection();

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(matchingJsonPath("$.operations[0].type", WireMock.equalTo("SPLIT")))
                .withRequestBody(matchingJsonPath("$.operations[0].text", WireMock.equalTo("Ask first.")))
                .withRequestBody(matchingJsonPath("$.operations[0].provision.text", WireMock.equalTo("Then start."))));
    }

    @Test
    void aParagraphIsJoinedWithTheNextIfThereIsOne() {
        assertThat(html(send(change("MERGE", "p1"), aPolicyOwner()))
                        .select(".govuk-error-summary__list")
                        .text())
                .isEqualTo("Nothing comes after this paragraph that it could be joined with");

        answer(
                DRAFT,
                """
                {"draftId": "d1", "documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "revision": 4, "head": 4,
                 "canEdit": true, "authorities": [], "provisions": [{"id": "p1", "kind": "PARAGRAPH", "level": 1, "number": "1", "text": "Ask.", "runs": [], "children": [
                   {"id": "p1a", "kind": "BULLET", "level": 2, "number": "", "text": "in writing", "runs": [], "children": []}]},
                  {"id": "p2", "kind": "PARAGRAPH", "level": 1, "number": "2", "text": "Then start.", "runs": [], "children": []}]}""");
        assertThat(html(get("/drafts/d1?change=MERGE&provision=p1", aPolicyOwner()))
                        .select(".words-form button")
                        .eachText())
                .containsExactly("Join");
        assertThat(send(change("MERGE", "p1"), aPolicyOwner())).hasStatus3xxRedirection();

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(matchingJsonPath("$.operations[0].type", WireMock.equalTo("MERGE")))
                .withRequestBody(matchingJsonPath("$.operations[0].provision.id", WireMock.equalTo("p2"))));
    }

    @Test
    void aNumberThatNoParagraphHasIsAnError() {
        var result = send(change("EDIT", "p1").param("text", "See {99.9}."), aPolicyOwner());

        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".govuk-error-summary__list").text())
                .isEqualTo("There is no paragraph 99.9 in this draft to point to");
    }

    @Test
    void savingSendsOneOperationWithWhatItSettles() {
        assertThat(send(
                        change("EDIT", "p1")
                                .param("text", "Ask first.")
                                .param("authority", "m1")
                                .param("note", "shorter"),
                        aPolicyOwner()))
                .hasRedirectedUrl("/drafts/d1?saved=5#p-12.1");

        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"baseRevision": 4, "operations": [{"type": "REPLACE_TEXT", "provisionId": "p1", "text": "Ask first."}],
                 "authorityId": "m1", "discharges": ["m1"], "note": "shorter", "instruction": null}""")));
    }

    @Test
    void aNewSectionBringsItsParagraphs() {
        assertThat(send(
                        change("INSERT", "s12")
                                .param("what", "SECTION_AFTER")
                                .param("heading", "Social media")
                                .param("text", "First paragraph\nover two lines.\n\nSecond paragraph."),
                        aPolicyOwner()))
                .hasStatus3xxRedirection();

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(matchingJsonPath("$.operations[0].type", WireMock.equalTo("INSERT")))
                .withRequestBody(matchingJsonPath("$.operations[0].afterId", WireMock.equalTo("s12")))
                .withRequestBody(
                        matchingJsonPath("$.operations[0].provision.heading", WireMock.equalTo("Social media")))
                .withRequestBody(matchingJsonPath(
                        "$.operations[0].provision.children[0].text",
                        WireMock.equalTo("First paragraph over two lines.")))
                .withRequestBody(
                        matchingJsonPath("$.operations[0].provision.children[1].kind", WireMock.equalTo("PARAGRAPH"))));
    }

    @Test
    void aSubParagraphGoesBelowTheLastOne() {
        send(change("INSERT", "p1").param("what", "SUB_PARAGRAPH_INSIDE").param("text", "and early"), aPolicyOwner());

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                .withRequestBody(matchingJsonPath("$.operations[0].parentId", WireMock.equalTo("p1")))
                .withRequestBody(matchingJsonPath("$.operations[0].afterId", WireMock.equalTo("p1a"))));
    }

    @Test
    void emptyWordsAreAnError() {
        assertThat(html(send(change("EDIT", "p1").param("text", " "), aPolicyOwner()))
                        .select(".govuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#text");
    }

    @Test
    void aChangeOfAParagraphThatIsGoneIsToldAsSuch() {
        var result = send(change("EDIT", "gone").param("text", "x"), aPolicyOwner());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select("h1").text()).isEqualTo("This paragraph is no longer in the draft");
    }

    private static MockHttpServletRequestBuilder change(String change, String provision) {
        return post("/drafts/d1/changes")
                .param("key", KEY)
                .param("baseRevision", "4")
                .param("change", change)
                .param("provision", provision);
    }
}
