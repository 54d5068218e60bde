package org.constitutionreview.gateway.constitution;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.Test;

class SearchPagesTests extends PageTest {

    private static final String SEARCH = "/api/documents/search";

    private static String found(String searched, String items, String more) {
        return """
                {"searched": %s, "total": 41, "items": [%s], "next": 20,
                 "parts": [{"number": "13", "title": "Codes", "count": 41}],
                 "documents": [{"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "count": 41}]%s}"""
                .formatted(searched, items, more);
    }

    private static final String TODAY = "{\"in\": \"IN_FORCE\", \"asAt\": \"2018-03-02\", \"texts\": 26}";
    private static final String HIT =
            """
            {"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "provisionId": "p1",
             "number": "13.1", "segments": [{"text": "Treat "}, {"text": "every<b>body", "hit": true}]}""";

    @Test
    void showsTheWordsFoundInTheirPlaceAndWhichTextWasSearched() {
        answer(SEARCH, found(TODAY, HIT, ""));

        var page = html(get("/constitution/search?q=everybody"));

        assertThat(page.title()).startsWith("everybody – search");
        assertThat(page.select("mark").text()).isEqualTo("every<b>body");
        assertThat(page.select(".hits a").attr("href"))
                .isEqualTo("/constitution/officers-code-of-conduct/paragraphs/p1");
        assertThat(page.select(".searched").text()).contains("Searched: the text in force today, 2 March 2018");
        assertThat(page.select("#narrow label").eachText())
                .containsExactly("Part 13: Codes (41)", "Officers' Code of Conduct (41)");
    }

    @Test
    void keepsEverythingThatWasChosenFromPageToPage() {
        answer(SEARCH, found("{\"asAt\": \"2018-05-01\", \"texts\": 26}", HIT, ""));

        var page = html(
                get("/constitution/search?q=every \"body\"&in=date&on.day=1&on.month=5&on.year=2018&part=13&after=20"));

        services.verify(getRequestedFor(urlPathEqualTo(SEARCH))
                .withQueryParam("q", equalTo("every \"body\""))
                .withQueryParam("in", equalTo("IN_FORCE"))
                .withQueryParam("asAt", equalTo("2018-05-01"))
                .withQueryParam("part", equalTo("13"))
                .withQueryParam("after", equalTo("20")));
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/constitution/search?q=every%20%22body%22&in=date&asAt=2018-05-01&part=13&after=20");
        assertThat(page.select("a[rel=prev]").attr("href"))
                .isEqualTo("/constitution/search?q=every%20%22body%22&in=date&asAt=2018-05-01&part=13");
        assertThat(page.select(".searched").text()).contains("the text as at 1 May 2018", "only in the Parts");
        assertThat(page.select(".hits a").attr("href")).endsWith("/paragraphs/p1?asAt=2018-05-01");
        assertThat(page.select("#part").hasAttr("checked")).isTrue();
        assertThat(page.getElementById("on.year").val()).isEqualTo("2018");
    }

    @Test
    void draftsAreOfferedToThoseWhoSignIn() {
        answer(
                SEARCH,
                found(
                        "{\"in\": \"DRAFTS\", \"texts\": 1}",
                        HIT.replace(
                                "\"number\"",
                                "\"draft\": {\"draftId\": \"d1\", \"amendmentId\": \"a1\", \"reference\": \"CR-2018-1\","
                                        + " \"amendmentTitle\": \"Social media\", \"changed\": true}, \"number\""),
                        ""));

        assertThat(html(get("/constitution/search")).getElementById("in-drafts"))
                .isNull();

        var page = html(get("/constitution/search?q=everybody&in=drafts", aPolicyOwner()));

        services.verify(getRequestedFor(urlPathEqualTo(SEARCH)).withQueryParam("in", equalTo("DRAFTS")));
        assertThat(page.select(".hits h3 a").attr("href")).isEqualTo("/drafts/d1#p-13.1");
        assertThat(page.select(".hits").text()).contains("Changed in the draft of CR-2018-1: Social media");
        assertThat(page.select(".searched").text()).contains("the one draft that is open to you");
    }

    @Test
    void whereNothingIsFoundItSaysWhatMayHelp() {
        answer(
                SEARCH,
                """
                {"searched": {"asAt": "2018-03-02", "texts": 26}, "total": 0, "items": [], "parts": [], "documents": [],
                 "suggestion": "\\"gifts and hospitality\\""}""");

        var page = html(get("/constitution/search?q=\"gifts and hospitalty\""));

        assertThat(page.select("#found").text()).isEqualTo("Nothing found for “\"gifts and hospitalty\"”");
        assertThat(page.select("main").text())
                .contains("Did you mean \"gifts and hospitality\"?", "take the quotation marks away");
        assertThat(page.select("a:contains(gifts and hospitality)").attr("href"))
                .isEqualTo("/constitution/search?q=%22gifts%20and%20hospitality%22&in=today");
    }

    @Test
    void badInputIsToldBesideItsField() {
        var date = get("/constitution/search?q=gifts&in=date&on.day=31&on.month=2&on.year=2018");
        var words = get("/constitution/search?q=" + "x".repeat(301));

        assertThat(date).hasStatus(400);
        assertThat(html(date).getElementById("on-error")).isNotNull();
        assertThat(words).hasStatus(400);
        assertThat(html(words).getElementById("q-error").text()).contains("300 characters or fewer");
    }
}
