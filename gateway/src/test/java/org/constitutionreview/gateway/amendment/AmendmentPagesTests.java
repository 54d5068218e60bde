package org.constitutionreview.gateway.amendment;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentPagesTests extends PageTest {

    @BeforeEach
    void anAmendment() {
        answer(TestAmendment.PATH, TestAmendment.JSON);
    }

    @Test
    void itShowsTheStagesWhatIsToDoAndTheNextDeadline() {
        refuse("/api/documents/drafts/d1/redline", 403, "{\"type\": \"/problems/forbidden\"}");

        var page = html(get("/amendments/a1", aMonitoringOfficer()));

        assertThat(page.select("h1").text()).isEqualTo("Officers' use of social media");
        assertThat(page.select(".stages li").eachText())
                .containsExactly("FaGG discussion: done", "Governance Committee: now");
        assertThat(page.select(".panel a").attr("href")).isEqualTo("/amendments/a1/clear-the-papers");
        assertThat(page.select(".facts").text())
                .contains(
                        "With you",
                        "Publish the papers, Fri 26 Jan 2018",
                        "Council, Thu 1 Mar 2018",
                        "Withdraw this amendment");
        assertThat(page.select("main").text()).contains("The draft is not open to you yet.");
    }

    @Test
    void trackedChangesLeaveOutWhatStayedTheSame() {
        answer(
                "/api/documents/drafts/d1/redline",
                """
                {"documentId": "officers-code-of-conduct", "counts": {"inserted": 1, "deleted": 0, "reworded": 0, "moved": 0, "renumbered": 2},
                 "entries": [{"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "SAME", "renumbered": false, "newNumber": "1.1", "segments": [{"op": "SAME", "text": "old words"}]},
                  {"provisionId": "p2", "kind": "PARAGRAPH", "level": 2, "change": "INSERTED", "renumbered": false, "newNumber": "13.1", "segments": [{"op": "INSERTED", "text": "new words"}],
                   "authority": {"kind": "PROPOSED", "words": "Proposed"}}]}""");

        var page = html(get("/amendments/a1", aMonitoringOfficer()));

        assertThat(page.select("main").text())
                .contains("1 inserted", "new words", "Proposed")
                .doesNotContain("old words");
    }

    @Test
    void theAmendmentIsShownAlsoWhileItsTextCannotBeRead() {
        refuse("/api/documents/drafts/d1/redline", 503, "{\"type\": \"/problems/unavailable\"}");

        var page = html(get("/amendments/a1", aMonitoringOfficer()));

        assertThat(page.select(".panel a").attr("href")).isEqualTo("/amendments/a1/clear-the-papers");
        assertThat(page.select("main").text())
                .contains("The draft can't be read at the moment")
                .doesNotContain("not open to you");
    }

    @Test
    void theTimelineTellsEverythingThatHappened() {
        answer(
                TestAmendment.PATH + "/timeline",
                """
                {"items": [{"businessDate": "2017-11-06", "who": {"sub": "x", "name": "Head of Legal Services"}, "what": "proposed it"}]}""");

        assertThat(html(get("/amendments/a1/timeline", aPolicyOwner()))
                        .select(".timeline li")
                        .text())
                .isEqualTo("Mon 6 Nov 2017 Head of Legal Services: proposed it");
    }

    @Test
    void whoHasNotRespondedInTimeIsShownSo() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(
                        """
                , "consultations": [{"id": "c1", "consultee": {"key": "consultee:gmb", "name": "GMB"}, "closes": "2017-12-11", "state": "NO_RESPONSE", "readable": false},
                 {"id": "c2", "consultee": {"key": "consultee:hr", "name": "HR"}, "closes": "2017-12-11", "state": "OPEN", "readable": true}]"""));
        answer(TestAmendment.PATH + "/consultation-table", "{\"rows\": []}");

        Document page = html(get("/amendments/a1/consultation", aPolicyOwner()));
        assertThat(page.select("main li:contains(GMB), main li:contains(HR)").eachText())
                .containsExactly("GMB: no response", "HR: asked, to respond by Mon 11 Dec 2017");
        assertThat(page.select("main li a[href^=/consultations/]").eachText())
                .as("only what the reader may open is a link")
                .containsExactly("HR");
    }

    @Test
    void theProcessIsAPictureAndWords() {
        answer(
                TestAmendment.PATH + "/diagram",
                """
                {"processes": [{"name": "Amendment", "key": "amendment", "bpmnXml": "%s", "activeActivities": ["check"], "doneActivities": ["start"]}]}"""
                        .formatted(org.constitutionreview.gateway.diagram.DiagramTests.BPMN
                                .replace("\"", "\\\"")
                                .replace("\n", " ")));

        var page = html(get("/amendments/a1/process", aPolicyOwner()));

        assertThat(page.select("svg g.current text").text()).isEqualTo("Check the proposal");
        assertThat(page.select("main").text()).contains("Now: Check the proposal.");
    }

    @Test
    void wordsThatLookLikeMarkupOrExpressionsStayWords() {
        answer(
                TestAmendment.PATH,
                TestAmendment.JSON.replace("Say what officers may post.", "<script>alert(1)</script> ${7*7}"));
        refuse("/api/documents/drafts/d1/redline", 404, "{}");

        var page = html(get("/amendments/a1", aPolicyOwner()));

        assertThat(page.select("main p.govuk-body-l").text()).isEqualTo("<script>alert(1)</script> ${7*7}");
    }

    @Test
    void theBoardShowsStageStateAndDeadline() {
        answer(
                "/api/workflow/amendments",
                """
                {"items": [{"id": "a1", "reference": "2017/001", "title": "Social media", "owner": {"key": "service:legal-services", "name": "Legal Services"},
                 "stage": {"id": "consultation", "name": "Consultation"}, "state": "AT_RISK", "nextDeadline": {"what": "Responses", "date": "2017-12-11"}}], "next": null}""");

        var page = html(get("/amendments", aPolicyOwner()));

        assertThat(page.select("tbody tr").text())
                .isEqualTo("Social media2017/001 Legal Services Consultation At risk ResponsesMon 11 Dec 2017");
        assertThat(page.select("a.govuk-button").text()).isEqualTo("Propose an amendment");
        assertThat(html(get("/amendments", aMonitoringOfficer())).select("a.govuk-button"))
                .isEmpty();
    }

    @Test
    void theBoardIsSortedOverAllItsPages() {
        services.stubFor(WireMock.get(urlPathEqualTo("/api/workflow/amendments"))
                .willReturn(okJson("{\"items\": [%s, %s], \"next\": \"2\"}"
                        .formatted(inBrief("Petitions", "\"2018-03-01\""), inBrief("allowances", null)))));
        services.stubFor(WireMock.get(urlPathEqualTo("/api/workflow/amendments"))
                .withQueryParam("after", equalTo("2"))
                .willReturn(okJson("{\"items\": [%s]}".formatted(inBrief("Social media", "\"2017-12-11\"")))));

        var byTitle = html(get("/amendments?sort=title&show=all", aPolicyOwner()));
        var latestFirst = html(get("/amendments?sort=-deadline", aPolicyOwner()));

        assertThat(byTitle.select("tbody td:first-child a").eachText())
                .containsExactly("allowances", "Petitions", "Social media");
        assertThat(byTitle.select("th[aria-sort=ascending] a").attr("href"))
                .isEqualTo("/amendments?show=all&sort=-title");
        assertThat(latestFirst.select("tbody td:first-child a").eachText())
                .containsExactly("Petitions", "Social media", "allowances");
        assertThat(latestFirst.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("descending");
        assertThat(latestFirst.select("th a").eachAttr("href"))
                .contains("/amendments?sort=deadline", "/amendments?sort=state");
    }

    @Test
    void anOrderThatDoesNotExistLeavesTheBoardAsItIs() {
        answer("/api/workflow/amendments", "{\"items\": [%s]}".formatted(inBrief("Petitions", null)));

        var page = html(get("/amendments?sort=-%3Cb%3E", aPolicyOwner()));

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("th[aria-sort]")).isEmpty();
    }

    private static String inBrief(String title, @Nullable String deadline) {
        return """
                {"id": "a", "reference": "2017/001", "title": "%s", "state": "ON_TIME"%s}"""
                .formatted(
                        title,
                        deadline == null
                                ? ""
                                : ", \"nextDeadline\": {\"what\": \"Responses\", \"date\": %s}".formatted(deadline));
    }

    @Test
    void allAmendmentsComeAsASpreadsheet() throws Exception {
        answer(
                "/api/workflow/amendments",
                """
                {"items": [{"id": "a1", "reference": "2017/001", "title": "Social media", "state": "AT_RISK", "nextDeadline": {"what": "Responses", "date": "2017-12-11"}}], "next": null}""");

        assertThat(get("/amendments/list.csv", aPolicyOwner()).getResponse().getContentAsString())
                .contains("\"2017/001\",\"Social media\",\"\",\"\",\"At risk\",\"Responses\",\"2017-12-11\"");
    }
}
