package org.constitutionreview.gateway.draft;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftInstructionAndRevisionTests extends PageTest {

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
        services.stubFor(WireMock.post(urlEqualTo(DRAFT + "/revisions"))
                .willReturn(okJson("{\"revision\": 5, \"mergedOver\": []}").withStatus(201)));
    }

    @Test
    void trackedChangesAreFilteredByTheirAuthority() {
        answer(
                DRAFT + "/redline",
                """
                {"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "counts": {"inserted": 0, "deleted": 0, "reworded": 1, "moved": 0, "renumbered": 0, "formatted": 1, "split": 1, "merged": 0},
                 "authorities": [{"authority": "PROPOSED", "words": "Proposed", "changes": 1}, {"authority": "UNDERTAKING", "words": "Undertaking", "changes": 1}],
                 "entries": [
                  {"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "FORMATTED", "newNumber": "12.1",
                   "segments": [{"op": "SAME", "text": "Ask "}, {"op": "FORMATTED", "text": "before", "formatting": "now bold"}]},
                  {"provisionId": "p2", "kind": "PARAGRAPH", "level": 2, "change": "SPLIT", "newNumber": "12.2", "partOf": {"provisionId": "p1", "number": "12.1"},
                   "segments": [{"op": "SAME", "text": "Wait for the answer."}]},
                  {"provisionId": "t1", "kind": "TABLE", "level": 2, "change": "REWORDED", "newNumber": "",
                   "segments": [{"op": "SAME", "text": "| Leader | £"}, {"op": "DELETED", "text": "20"}, {"op": "INSERTED", "text": "25"}, {"op": "SAME", "text": " |\\n| Chair | |"}]}]}""");

        var page = html(get("/drafts/d1/redline?authority=UNDERTAKING", aPolicyOwner()));
        services.verify(getRequestedFor(urlPathEqualTo(DRAFT + "/redline"))
                .withQueryParam("authority", equalTo("UNDERTAKING")));
        assertThat(page.select("#authority option").eachText())
                .containsExactly("everybody, with the unchanged text", "Proposed (1)", "Undertaking (1)");
        assertThat(page.select("#authority option[selected]").val()).isEqualTo("UNDERTAKING");
        assertThat(page.select("#p-12\\.1").text())
                .contains("Printed otherwise:")
                .contains("before (now bold)");
        assertThat(page.select("#p-12\\.2").text()).contains("Split from 12.1");
        assertThat(page.select("#p-t1 tr")).hasSize(2);
        assertThat(page.select("#p-t1 td").get(1).select("ins").text()).contains("25");
    }

    @Test
    void anInstructionIsShownBeforeItIsApplied() {
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/instructions"))
                        .willReturn(
                                okJson(
                                        """
                {"understood": true, "kind": "OPERATIONS", "operations": [{"type": "REPLACE_TEXT", "provisionId": "p1", "text": "Ask **well before** you start."}],
                 "redline": {"documentId": "officers-code-of-conduct", "entries": [{"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED", "renumbered": false,
                  "newNumber": "12.1", "segments": [{"op": "INSERTED", "text": "well "}]}]}}""")));

        var page = html(
                send(post("/drafts/d1/instruction").param("instruction", "in 12.1 insert 'well'"), aPolicyOwner()));
        assertThat(page.select("ins").text()).contains("well");

        var form = page.select("form[action$=application]");
        send(
                post("/drafts/d1/instruction/application")
                        .param("key", form.select("[name=key]").val())
                        .param(
                                "baseRevision",
                                form.select("[name=baseRevision]").val())
                        .param("instruction", form.select("[name=instruction]").val())
                        .param("operations", form.select("[name=operations]").val())
                        .param("authority", "m1"),
                aPolicyOwner());

        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/revisions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"baseRevision": 4, "operations": [{"type": "REPLACE_TEXT", "provisionId": "p1", "text": "Ask **well before** you start."}],
                 "authorityId": "m1", "discharges": ["m1"], "note": null, "instruction": "in 12.1 insert 'well'"}""")));
    }

    @Test
    void thePointsWordsStandInTheBoxWithWhatTheySettle() {
        var page = html(get("/drafts/d1/instruction?instruction=insert by&authority=m1", aPolicyOwner()));

        assertThat(page.getElementById("instruction").text()).isEqualTo("insert by");
        assertThat(page.select("input[name=authority]").val()).isEqualTo("m1");
    }

    @Test
    void aRevisionThatIsNoNumberIsTakenForTheOldest() {
        send(post("/drafts/d1/revisions/4/undo").param("key", KEY).param("baseRevision", "x"), aPolicyOwner());

        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions/4/undo"))
                .withRequestBody(equalToJson("{\"baseRevision\": 0}")));
    }

    @Test
    void whatIsNotUnderstoodSaysWhyAndChangesNothing() {
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/instructions"))
                        .willReturn(
                                okJson(
                                        """
                {"understood": false, "kind": "REFUSED", "refusal": {"message": "“banked” stands in two paragraphs.", "candidates": [{"provisionId": "p1", "number": "18.1", "words": "hours banked"}]}}""")));

        var page = html(
                send(post("/drafts/d1/instruction").param("instruction", "after banked insert by"), aPolicyOwner()));

        assertThat(page.select(".govuk-warning-text").text()).contains("“banked” stands in two paragraphs.");
        assertThat(page.getElementById("instruction").text()).isEqualTo("after banked insert by");
    }

    @Test
    void oneOfSeveralPlacesIsChosenAndSentBackWithTheInstruction() {
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/instructions"))
                        .willReturn(
                                okJson(
                                        """
                {"understood": false, "kind": "REFUSED", "refusal": {"message": "“before” stands in 2 places.", "candidates": [
                 {"provisionId": "p1", "number": "12.1", "words": "Ask before you start.", "start": 4, "end": 10, "choice": "1f:p1"},
                 {"provisionId": "p2", "number": "12.2", "words": "Nothing before.", "start": 8, "end": 14, "choice": "1f:p2"}]}}""")));

        var page = html(send(post("/drafts/d1/instruction").param("instruction", "delete 'before'"), aPolicyOwner()));
        var question = page.select("form:has(input[name=choice])");
        assertThat(question.select("input[type=radio]").eachAttr("value")).containsExactly("1f:p1", "1f:p2");
        assertThat(question.select("label").eachText())
                .containsExactly("12.1 Ask before you start.", "12.2 Nothing before.");
        assertThat(question.select("mark").eachText()).containsExactly("before", "before");

        send(
                post("/drafts/d1/instruction")
                        .param(
                                "instruction",
                                question.select("[name=instruction]").val())
                        .param("choices", "0a:earlier")
                        .param("choice", "1f:p2"),
                aPolicyOwner());
        services.verify(
                postRequestedFor(urlEqualTo(DRAFT + "/instructions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"text": "delete 'before'", "revision": 4, "choices": ["0a:earlier", "1f:p2"]}""")));
    }

    @Test
    void severalInstructionsAreShownOneByOneAndEachCanBeTakenAlone() {
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/instructions"))
                        .willReturn(
                                okJson(
                                        """
                {"understood": false, "kind": "REFUSED", "refusal": {"message": "Take them one by one.", "candidates": []}, "parts": [
                 {"text": "In 12.1, delete “before”", "kind": "OPERATIONS", "redline": {"documentId": "officers-code-of-conduct", "entries": [
                  {"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED", "renumbered": false, "newNumber": "12.1", "segments": [{"op": "DELETED", "text": "before "}]}]}},
                 {"text": "Thank you", "kind": "NOT_AN_INSTRUCTION", "refusal": {"message": "This doesn't give the words.", "candidates": []}}]}""")));

        var page = html(send(post("/drafts/d1/instruction").param("instruction", "both"), aPolicyOwner()));

        assertThat(page.select(".panel h3").eachText()).containsExactly("1. In 12.1, delete “before”", "2. Thank you");
        assertThat(page.select(".panel del").text()).contains("before");
        assertThat(page.select(".panel form [name=instruction]").eachAttr("value"))
                .containsExactly("In 12.1, delete “before”");
        assertThat(page.select("button.govuk-button:not(.govuk-button--secondary)"))
                .hasSize(1);
    }

    @Test
    void whatIsMeantForTheWholeConstitutionIsAppliedToEachDraftAndProposedForTheOthers() {
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/instructions"))
                        .willReturn(
                                okJson(
                                        """
                {"understood": true, "kind": "OPERATIONS", "operations": [{"type": "DELETE", "provisionId": "p1"}], "elsewhere": [
                 {"documentId": "members-code", "title": "Members' Code", "draftId": "d2", "revision": 7, "canEdit": true, "nextStep": "APPLY_TO_DRAFT", "operations": [{"type": "DELETE", "provisionId": "q1"}]},
                 {"documentId": "articles", "title": "Articles", "canEdit": false, "nextStep": "PROPOSE_CONSEQUENTIAL_AMENDMENT", "operations": [{"type": "DELETE", "provisionId": "r1"}]}]}""")));
        services.stubFor(WireMock.post(urlEqualTo("/api/documents/drafts/d2/revisions"))
                .willReturn(okJson("{\"revision\": 8, \"mergedOver\": []}").withStatus(201)));

        var page = html(send(post("/drafts/d1/instruction").param("instruction", "everywhere"), aPolicyOwner()));
        assertThat(page.select("details summary").eachText())
                .containsExactly("Members' Code: its draft is changed too", "Articles: not part of this amendment");
        assertThat(page.select("a[href*=propose]").attr("href"))
                .contains("document=articles", "suggestedHeadOfChange=CONSEQUENTIAL")
                .doesNotContain("members-code");

        var form = page.select("form[action$=application]");
        assertThat(send(
                        post("/drafts/d1/instruction/application")
                                .param("key", form.select("[name=key]").val())
                                .param(
                                        "baseRevision",
                                        form.select("[name=baseRevision]").val())
                                .param("instruction", "everywhere")
                                .param(
                                        "operations",
                                        form.select("[name=operations]").val())
                                .param(
                                        "elsewhere",
                                        form.select("[name=elsewhere]").val()),
                        aPolicyOwner()))
                .hasRedirectedUrl("/drafts/d1/redline?from=4");
        services.verify(postRequestedFor(urlEqualTo("/api/documents/drafts/d2/revisions"))
                .withRequestBody(equalToJson(
                        """
                {"baseRevision": 7, "operations": [{"type": "DELETE", "provisionId": "q1"}], "instruction": "everywhere"}""",
                        true,
                        true)));
        services.verify(postRequestedFor(urlEqualTo(DRAFT + "/revisions")));
    }

    @Test
    void aRevisionIsUndoneFromTheList() {
        answer(
                DRAFT + "/revisions",
                """
                {"items": [{"revision": 4, "author": {"sub": "x", "name": "Head of Legal Services"}, "at": "2018-02-06T10:42:00Z", "note": "banked by them"}]}""");
        services.stubFor(
                WireMock.post(urlEqualTo(DRAFT + "/revisions/4/undo")).willReturn(okJson("{\"revision\": 5}")));

        assertThat(html(get("/drafts/d1/revisions", aPolicyOwner()))
                        .select(".timeline")
                        .text())
                .contains("Tue 6 Feb 2018 at 10:42", "banked by them", "Undo revision 4");
        assertThat(send(
                        post("/drafts/d1/revisions/4/undo").param("key", KEY).param("baseRevision", "4"),
                        aPolicyOwner()))
                .hasRedirectedUrl("/drafts/d1/revisions?saved=5");
    }
}
