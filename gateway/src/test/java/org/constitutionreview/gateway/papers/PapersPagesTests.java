package org.constitutionreview.gateway.papers;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PapersPagesTests extends PageTest {

    private static final String PAPERS = "/api/documents/papers/pp1";
    private static final String REDLINE =
            """
            {"documentId": "code", "title": "Code", "entries": [{"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED", "renumbered": false,
             "newNumber": "18.1", "segments": [{"op": "INSERTED", "text": "by"}], "authority": {"kind": "SUGGESTION", "words": "Suggestion taken up: Governance Committee, 5 February 2018"}}]}""";

    @BeforeEach
    void aPack() {
        answer(
                PAPERS,
                """
                {"paperId": "pp1", "amendmentId": "a1", "title": "Social media", "contentHash": "abc", "frozenAt": "2018-01-25T09:00:00Z",
                 "facts": {"reference": "2017/001", "body": "Governance Committee", "meetingDate": "2018-02-05"},
                 "report": {"sections": [{"key": "purpose", "title": "Purpose", "paragraphs": ["To advise."]}]},
                 "files": [{"title": "The whole pack", "format": "Word", "href": "/api/documents/papers/pp1/pack.docx", "size": 25661},
                           {"title": "The whole pack", "format": "PDF", "href": "/api/documents/papers/pp1/pack.pdf"},
                           {"title": "Report", "format": "PDF", "href": "/api/documents/papers/pp1/report.pdf", "size": 2500000}]}""");
        answer(PAPERS + "/redline", "{\"items\": [" + REDLINE + "]}");
    }

    @Test
    void anyoneReadsPublishedPapers() {
        var page = html(get("/papers/pp1"));

        assertThat(page.select("main").text())
                .contains(
                        "Governance Committee Mon 5 Feb 2018",
                        "As frozen on Thu 25 Jan 2018",
                        "Content hash abc",
                        "To advise.");
    }

    @Test
    void eachFileSaysWhatItIsItsFormatAndItsSize() {
        var links = html(get("/papers/pp1")).select("details a");

        assertThat(links.eachText())
                .containsExactly("The whole pack, Word, 25 KB", "The whole pack, PDF", "Report, PDF, 2 MB");
        assertThat(links.eachAttr("href")).contains("/api/documents/papers/pp1/pack.docx");
    }

    @Test
    void everyChangeNamesItsAuthority() {
        assertThat(html(get("/papers/pp1/redline")).select("#p-18\\.1").text())
                .contains("Suggestion taken up: Governance Committee, 5 February 2018");
    }

    @Test
    void theScheduleNamesEachAuthorityWithinASection() {
        answer(
                PAPERS + "/schedule",
                """
                {"items": [{"title": "Code", "rows": [{"number": "13", "instruction": "After section 12 insert:\\n13 Social Media", "authority": {"kind": "PROPOSED", "words": "Proposed"},
                 "within": [{"name": "paragraph 13.7", "authority": {"kind": "COMMITTEE_AGREED", "words": "Agreed by the committee: minute 41"}}]}]}]}""");

        assertThat(html(get("/papers/pp1/schedule")).select("td .mark").eachText())
                .containsExactly("paragraph 13.7: Agreed by the committee: minute 41");
    }

    @Test
    void papersThatAreNotOpenToAnyoneYetAskWhoIsThere() {
        refuse(PAPERS, 401, "{\"type\": \"/problems/not-signed-in\"}");

        assertThat(get("/papers/pp1")).hasRedirectedUrl("/oauth2/authorization/council");
    }

    @Test
    void whatChangedIsCountedFromTheTextThatTheLastMeetingHadBeforeIt() {
        answer(
                TestAmendment.PATH,
                TestAmendment.JSON.replace(
                        "\"paperId\": \"pp1\"}",
                        """
                        "revisions": {"d1": 6}, "decision": {"outcome": "RECOMMENDED"}},
                        {"id": "i2", "body": {"id": "fagg", "name": "FaGG"}, "meeting": {"id": "fagg-2018-02-13", "date": "2018-02-13"}, "revisions": {"d1": 9}}"""));
        answer("/api/documents/drafts/d1/redline", REDLINE);

        var page = html(get("/amendments/a1/since-last-seen", person("m", "Member", "MEMBER")));

        assertThat(page.select("main").text())
                .contains(
                        "Since Governance Committee saw it",
                        "Suggestion taken up: Governance Committee, 5 February 2018");
        services.verify(getRequestedFor(urlPathEqualTo("/api/documents/drafts/d1/redline"))
                .withQueryParam("from", equalTo("6")));
    }
}
