package org.constitutionreview.gateway.constitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesForGoodTests extends PageTest {

    private static final String CODE = "/api/documents/officers-code-of-conduct";
    private static final String TEXT =
            """
            "part": {"number": "13", "title": "Codes and Protocols"}, "inForceFrom": "2018-05-01",
            "resolution": "Council, 1 March 2018", "contentHash": "abc", "provisions": [
             {"id": "s13", "kind": "SECTION", "level": 1, "number": "13", "heading": "Working with others", "children": []}]}""";

    @BeforeEach
    void aDocumentWithTwoVersions() {
        answer("/api/documents/constitution", "{\"council\": \"Ashcombe Borough Council\", \"parts\": []}");
        answer(
                CODE,
                "{\"id\": \"officers-code-of-conduct\", \"title\": \"Officers' Code of Conduct\", \"editionId\": \"e2\", \"editionNumber\": 2, "
                        + TEXT);
        answer(
                CODE + "/editions",
                """
                {"items": [{"editionId": "e2", "number": 2, "inForceFrom": "2018-05-01"}, {"editionId": "e1", "number": 1, "inForceFrom": "2015-05-20"}]}""");
        answer(
                CODE + "/editions/e2",
                "{\"documentId\": \"officers-code-of-conduct\", \"title\": \"Officers' Code of Conduct\", \"editionId\": \"e2\", \"number\": 2, "
                        + TEXT);
    }

    @Test
    void aTextIsCitedWithItsDayAndAnAddressForGood() {
        var page = html(get("/constitution/officers-code-of-conduct?asAt=2018-06-01"));

        assertThat(page.select("details.govuk-details").text())
                .contains(
                        "Ashcombe Borough Council, Constitution, Part 13, Officers' Code of Conduct, as at 1 June 2018"
                                + " (version 2, in force from 1 May 2018)");
        assertThat(page.select("details a").attr("href"))
                .isEqualTo("/constitution/officers-code-of-conduct?asAt=2018-06-01");
        assertThat(page.select("#p-13 a.pilcrow").attr("href"))
                .isEqualTo("/constitution/provisions/s13?asAt=2018-06-01");
    }

    @Test
    void aProvisionsAddressLeadsToItsNumberOfToday() {
        answer(
                "/api/documents/provisions/p1",
                """
                {"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "provisionId": "p1", "number": "14.1", "words": "Words"}""");

        assertThat(get("/constitution/provisions/p1"))
                .hasRedirectedUrl("/constitution/officers-code-of-conduct#p-14.1");
    }

    @Test
    void aProvisionThatIsGoneSaysWhenAndWhyAndWhereToReadIt() {
        answer(
                "/api/documents/provisions/p1",
                """
                {"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "provisionId": "p1", "number": "3.1", "words": "Money is banked.",
                 "ended": {"on": "2018-05-01", "lastDay": "2018-04-30", "resolution": "Council, 1 March 2018", "amendmentTitle": "Social media"}}""");

        var page = html(get("/constitution/provisions/p1"));

        assertThat(page.select("main").text())
                .contains(
                        "Paragraph 3.1 of Officers' Code of Conduct was taken out on 1 May 2018 by “Social media”",
                        "Money is banked.");
        assertThat(page.select("main a").eachAttr("href")).contains("/constitution/provisions/p1?asAt=2018-04-30");
    }

    @Test
    void aVersionHasAPageThatNeverChanges() {
        var page = html(get("/constitution/officers-code-of-conduct/versions/2"));

        assertThat(page.select("h1").text()).isEqualTo("Officers' Code of Conduct, version 2");
        assertThat(page.select(".in-force").text()).contains("In force from 1 May 2018", "abc");
        assertThat(get("/constitution/officers-code-of-conduct/versions/3")).hasStatus(404);
    }

    @Test
    void theNumbersOfAVersionLeadToThoseOfToday() {
        answer(
                CODE + "/editions/e1/numbers",
                """
                {"items": [{"provisionId": "p1", "kind": "PARAGRAPH", "number": "13.1"}, {"provisionId": "p2", "kind": "PARAGRAPH", "number": "13.2"}]}""");
        answer(
                CODE + "/editions/e2/numbers",
                """
                {"items": [{"provisionId": "p1", "kind": "PARAGRAPH", "number": "14.1"}]}""");

        assertThat(get("/constitution/officers-code-of-conduct/versions/1/numbers.csv"))
                .bodyText()
                .containsPattern("13.1\\W+14.1\\W+PARAGRAPH")
                .containsPattern("13.2\\W+no longer there\\W+PARAGRAPH");
    }

    @Test
    void aNumberOfPapersLeadsToWhereItsParagraphIsNow() {
        answer(
                "/api/documents/papers/pp1",
                """
                {"paperId": "pp1", "title": "Social media", "facts": {"body": "Governance Committee", "meetingDate": "2018-02-05"}, "revisions": {"d1": 4}}""");
        answer(
                "/api/documents/papers/pp1/clean-copy",
                """
                {"items": [{"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "provisions": [
                 {"id": "s13", "kind": "SECTION", "level": 1, "number": "13", "heading": "Social media", "children": [
                  {"id": "p5", "kind": "PARAGRAPH", "level": 2, "number": "13.5", "runs": [{"text": "Be kind."}], "children": []}]}]}]}""");
        answer(
                "/api/documents/drafts/d1/redline",
                """
                {"documentId": "officers-code-of-conduct", "entries": [{"provisionId": "p5", "kind": "PARAGRAPH", "level": 2, "change": "SAME", "renumbered": true, "oldNumber": "13.5", "newNumber": "13.7"}]}""");

        var page = html(get("/papers/pp1/paragraphs/13.5"));

        assertThat(page.select("h1").text())
                .isEqualTo("Paragraph 13.5 of “Officers' Code of Conduct”, as the papers gave it");
        assertThat(page.select("main").text()).contains("Be kind.", "In the draft it is 13.7 by now.");
        assertThat(page.select("main a").eachAttr("href")).contains("/constitution/provisions/p5");
        assertThat(get("/papers/pp1/paragraphs/99")).hasStatus(404);
    }

    @Test
    void theMonitoringOfficerCorrectsASlip() {
        services.stubFor(WireMock.post(WireMock.urlEqualTo(CODE + "/corrections"))
                .willReturn(WireMock.okJson("{}").withStatus(201)));

        assertThat(html(get("/constitution/officers-code-of-conduct", aMonitoringOfficer()))
                        .select("aside a")
                        .eachAttr("href"))
                .contains("/constitution/officers-code-of-conduct/correction");
        var page = html(get("/constitution/officers-code-of-conduct/correction?provision=s13", aMonitoringOfficer()));
        var form = post("/constitution/officers-code-of-conduct/correction");
        page.select("main form input[type=hidden]").forEach(field -> form.param(field.attr("name"), field.val()));
        assertThat(page.getElementById("heading").val()).isEqualTo("Working with others");

        assertThat(send(
                        form.param("heading", "Working with other people").param("reason", "A slip."),
                        aMonitoringOfficer()))
                .hasRedirectedUrl("/constitution/officers-code-of-conduct/versions");
        services.verify(
                WireMock.postRequestedFor(WireMock.urlEqualTo(CODE + "/corrections"))
                        .withRequestBody(
                                WireMock.equalToJson(
                                        """
                {"corrects": "e2", "operations": [{"type": "REPLACE_TEXT", "provisionId": "s13", "heading": "Working with other people", "text": ""}], "reason": "A slip."}""")));
    }

    @Test
    void nobodyElseCorrects() {
        assertThat(get("/constitution/officers-code-of-conduct/correction", aPolicyOwner()))
                .hasStatus(404);
    }

    @Test
    void whatWaitsForAConditionIsReadAsItWouldBe() {
        answer(
                "/api/documents/constitution",
                """
                {"parts": [{"number": "13", "title": "Codes", "documents": [{"id": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "pending": [{"commencementId": "c1", "condition": "the Regulations come into force", "amendmentTitle": "Social media"}]}]}]}""");

        assertThat(html(get("/constitution/officers-code-of-conduct"))
                        .select(".in-force a")
                        .eachAttr("href"))
                .contains("/constitution/officers-code-of-conduct?conditional=c1");
        assertThat(html(get("/constitution/officers-code-of-conduct?conditional=c1"))
                        .select(".govuk-inset-text")
                        .text())
                .contains("This text is approved and not in force");
        services.verify(WireMock.getRequestedFor(WireMock.urlEqualTo(CODE + "?conditional=c1")));
    }
}
