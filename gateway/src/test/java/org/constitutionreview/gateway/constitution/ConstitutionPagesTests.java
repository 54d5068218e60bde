package org.constitutionreview.gateway.constitution;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConstitutionPagesTests extends PageTest {

    private static final String CODE = "/api/documents/officers-code-of-conduct";

    @BeforeEach
    void theConstitution() {
        answer(
                "/api/documents/constitution",
                """
                {"council": "Ashcombe Borough Council", "asAt": "2018-03-02", "parts": [{"number": "13",
                 "title": "Codes and Protocols", "documents": [{"id": "officers-code-of-conduct",
                 "title": "Officers' Code of Conduct", "inForceFrom": "2015-05-20",
                 "pending": [{"from": "2018-05-01", "amendmentTitle": "Social media"}]}]}]}""");
        answer(
                CODE,
                """
                {"id": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "editionId": "e1",
                 "part": {"number": "13", "title": "Codes and Protocols"}, "inForceFrom": "2015-05-20",
                 "resolution": "Council, 19 May 2015", "provisions": [
                 {"id": "s13", "kind": "SECTION", "level": 1, "number": "13", "heading": "Working with others", "children": [
                  {"id": "p1", "kind": "PARAGRAPH", "level": 2, "number": "13.1", "words": "Treat <b>everybody</b> fairly, see 13.2.",
                   "runs": [{"text": "Treat <b>everybody</b> fairly, see "}, {"text": "paragraph 13.2", "ref": {"provisionId": "p2"}}]},
                  {"id": "p2", "kind": "PARAGRAPH", "level": 2, "number": "13.2", "runs": [{"text": "In particular:"}], "children": [
                   {"id": "p2a", "kind": "SUB_PARAGRAPH", "level": 3, "number": "(a)", "runs": [{"text": "members", "bold": true},
                    {"text": " as the Members' Code says", "ref": {"documentId": "members-code-of-conduct"}}]}]}]}]}""");
    }

    @Test
    void anyoneReadsWhatIsInForceAndWhatIsToCome() {
        var result = get("/constitution");

        assertThat(result).hasStatusOk().hasHeader("Cache-Control", "public, max-age=60");
        assertThat(html(result).select("main").text())
                .contains(
                        "In force today, 2 March 2018",
                        "Part 13: Codes and Protocols",
                        "from 1 May 2018: Social media");
    }

    @Test
    void aParagraphHasAnAddressOfItsOwn() {
        var page = html(get("/constitution/officers-code-of-conduct"));

        assertThat(page.title()).isEqualTo("Officers' Code of Conduct – Ashcombe Borough Council");
        assertThat(page.getElementById("p-13.1").text())
                .startsWith("13.1 Treat <b>everybody</b> fairly, see paragraph 13.2");
        assertThat(page.getElementById("p-13.2(a)").select("strong").text()).isEqualTo("members");
        assertThat(page.select("#p-13 a.pilcrow").attr("aria-label")).isEqualTo("Link to section 13");
        assertThat(page.select(".in-force").text())
                .contains(
                        "In force from 20 May 2015 by resolution of Council, 19 May 2015",
                        "From 1 May 2018: Social media");
    }

    @Test
    void crossReferencesLeadToTheParagraphOrToTheOtherDocument() {
        var page = html(get("/constitution/officers-code-of-conduct?asAt=2018-04-30"));

        assertThat(page.select("#p-13\\.1 .words a.govuk-link").attr("href")).isEqualTo("#p-13.2");
        assertThat(page.select("#p-13\\.2\\(a\\) a.govuk-link").attr("href"))
                .isEqualTo("/constitution/members-code-of-conduct?asAt=2018-04-30");
    }

    @Test
    void theTextIsShownAsAtTheDayTypedIntoTheThreeBoxes() {
        assertThat(get("/constitution/officers-code-of-conduct?on.day=1&on.month=5&on.year=2018"))
                .hasStatusOk();

        services.verify(getRequestedFor(urlPathEqualTo(CODE)).withQueryParam("asAt", equalTo("2018-05-01")));
    }

    @Test
    void aDayThatDoesNotExistIsAnError() {
        var result = get("/constitution?on.day=31&on.month=2&on.year=2018");

        assertThat(result).hasStatus(400);
        assertThat(html(result).title()).startsWith("Error: ");
        assertThat(html(result).select(".govuk-error-summary a").text())
                .isEqualTo("Enter a real date, such as 1 3 2018");
        assertThat(html(result).getElementById("on.day").val()).isEqualTo("31");
    }

    @Test
    void anOldNumberLeadsToTheParagraphAsItIsNumberedNow() {
        answer(
                CODE + "/provisions/13.1",
                """
                {"provisionId": "p1", "numberNow": "14.1", "numberThen": "13.1"}""");

        assertThat(get("/constitution/officers-code-of-conduct/paragraphs/13.1?numberedAsAt=2018-04-30"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/constitution/officers-code-of-conduct#p-14.1");
    }

    @Test
    void theDifferencesBetweenTwoVersionsAreSaidInWordsToo() {
        answer(
                CODE + "/editions",
                """
                {"items": [{"editionId": "e2", "number": 2, "inForceFrom": "2018-05-01"}, {"editionId": "e1", "number": 1, "inForceFrom": "2015-05-20"}]}""");
        answer(
                CODE + "/comparison",
                """
                {"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "counts": {"inserted": 0, "deleted": 0, "reworded": 1, "moved": 0, "renumbered": 1},
                 "entries": [{"provisionId": "p1", "kind": "PARAGRAPH", "level": 2, "change": "REWORDED", "renumbered": true,
                  "oldNumber": "17.1", "newNumber": "18.1", "segments": [{"op": "SAME", "text": "banked "}, {"op": "INSERTED", "text": "by "}, {"op": "SAME", "text": "them"}]}]}""");

        var page = html(get("/constitution/officers-code-of-conduct/comparison?from=e1&to=e2"));

        assertThat(page.getElementById("p-18.1").text())
                .contains("was 17.1, now 18.1", "Reworded: banked inserted: by end of insertion them");
    }

    @Test
    void anUnknownDocumentIsAPageNotFound() {
        refuse("/api/documents/nothing", 404, """
                {"type": "/problems/not-found", "status": 404}""");

        var result = get("/constitution/nothing");

        assertThat(result).hasStatus(404);
        assertThat(html(result).title()).startsWith("Page not found");
    }

    @Test
    void theContentSecurityPolicyAllowsNoInlineScript() {
        assertThat(get("/constitution").getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
    }
}
