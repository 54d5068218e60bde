package org.constitutionreview.gateway.review;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CyclePagesTests extends PageTest {

    private static final String PATH = "/api/workflow/review-cycles/2017-18";

    @BeforeEach
    void aYear() {
        answer(PATH, year("RUNNING"));
        answer(
                "/api/workflow/services",
                """
                {"items": [{"key": "service:legal-services", "name": "Legal Services"}, {"key": "service:hr", "name": "HR"}]}""");
    }

    @Test
    void itShowsHowManyAreReviewedAndEachDocumentWithItsState() {
        var page = html(get("/review-cycles/2017-18", aGovernanceOfficer()));

        assertThat(page.select(".govuk-body-l").text()).isEqualTo("1 of 2 reviewed");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Officers' Code of Conduct Legal Services Wed 31 Jan 2018 OverdueOne follow-up action is open",
                        "Petitions Legal Services Fri 2 Mar 2018 No change needed");
        assertThat(page.select(".filters a").eachText())
                .containsExactly("All (2)", "Overdue (1)", "No change needed (1)");
    }

    @Test
    void thePictureHasTheMonthsOfTheYearAndALineADocumentThatLeadsToItsReview() {
        var picture = html(get("/review-cycles/2017-18", aGovernanceOfficer())).select("svg.wide");

        assertThat(picture.select(".month-name").eachText())
                .containsExactly("May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr");
        assertThat(picture.select(".bar rect")).hasSize(2);
        assertThat(picture.select(".bar--overdue text").eachText())
                .containsExactly("Officers' Code of Conduct", "Overdue");
        assertThat(picture.select("a").eachAttr("href")).contains("/reviews/r2");
    }

    @Test
    void oneStateCanBeShownAlone() {
        var page = html(get("/review-cycles/2017-18?state=OVERDUE", aGovernanceOfficer()));

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select(".govuk-body-l").text()).isEqualTo("1 of 2 reviewed");
    }

    @Test
    void itIsSortedByTheColumnAskedForAndKeepsWhatIsShown() {
        var page = html(get("/review-cycles/2017-18?sort=-due", aGovernanceOfficer()));

        assertThat(page.select("tbody th").eachText()).containsExactly("Petitions", "Officers' Code of Conduct");
        assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Due");
        assertThat(page.select(".filters a").eachAttr("href"))
                .contains("/review-cycles/2017-18?state=OVERDUE&sort=-due");
        assertThat(html(get("/review-cycles/2017-18?state=OVERDUE", aGovernanceOfficer()))
                        .select("th a.sort")
                        .eachAttr("href"))
                .startsWith("/review-cycles/2017-18?state=OVERDUE&sort=title");
    }

    @Test
    void theListComesAsASpreadsheetInWords() throws Exception {
        assertThat(get("/review-cycles/2017-18/documents.csv", aGovernanceOfficer())
                        .getResponse()
                        .getContentAsString())
                .contains("\"Petitions\",\"Legal Services\",\"2018-01-19\",\"2018-03-02\",\"No change needed\"");
    }

    @Test
    void aGovernanceOfficerSettlesOwnersAndDates() {
        answer(PATH, year("PLANNING"));
        assertThat(html(get("/review-cycles/2017-18", aGovernanceOfficer()))
                        .select("a.govuk-button")
                        .attr("href"))
                .isEqualTo("/review-cycles/2017-18/plan");
        var form = html(get("/review-cycles/2017-18/plan", aGovernanceOfficer()));
        assertThat(form.select("input[type=date]").eachAttr("value")).containsExactly("2018-01-31", "2018-03-02");
        take(PATH + "/plan");

        assertThat(send(
                        post("/review-cycles/2017-18/plan")
                                .param("items[0].documentId", "officers-code-of-conduct")
                                .param("items[0].title", "Officers' Code of Conduct")
                                .param("items[0].owner", "service:hr")
                                .param("items[0].due", "2018-02-28"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/review-cycles/2017-18");

        services.verify(
                postRequestedFor(urlEqualTo(PATH + "/plan"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"items": [{"documentId": "officers-code-of-conduct", "owner": "service:hr", "due": "2018-02-28"}]}""")));
    }

    @Test
    void aPlanWithoutADateSaysForWhichDocument() {
        var result = send(
                post("/review-cycles/2017-18/plan")
                        .param("items[0].documentId", "petitions")
                        .param("items[0].title", "Petitions")
                        .param("items[0].owner", "service:hr")
                        .param("items[0].due", ""),
                aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".govuk-error-summary a").text()).contains("the due date of “Petitions”");
    }

    @Test
    void aDateThatIsRefusedIsExplainedWhereItStands() {
        services.stubFor(WireMock.post(urlEqualTo(PATH + "/plan"))
                .willReturn(WireMock.jsonResponse(
                        """
                {"type": "/problems/validation", "errors": [
                  {"field": "items[0].due", "message": "The due date of “Petitions” must lie in the municipal year 2017/18"}]}""",
                        400)));

        var page = html(send(
                post("/review-cycles/2017-18/plan")
                        .param("items[0].documentId", "petitions")
                        .param("items[0].title", "Petitions")
                        .param("items[0].owner", "service:hr")
                        .param("items[0].due", "2016-01-01"),
                aGovernanceOfficer()));

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#items[0].due");
        assertThat(page.select("td .govuk-error-message").text()).contains("must lie in the municipal year 2017/18");
        assertThat(page.select("input[type=date]").eachAttr("value")).containsExactly("2016-01-01");
    }

    @Test
    void openingAYearLeadsToIt() {
        services.stubFor(WireMock.post(urlEqualTo("/api/workflow/review-cycles"))
                .willReturn(okJson(year("PLANNING")).withStatus(201)));

        assertThat(send(post("/review-cycles").param("municipalYear", "2017/18"), aGovernanceOfficer()))
                .hasRedirectedUrl("/review-cycles/2017-18");
    }

    @Test
    void aYearThatIsOpenAlreadyIsSaidInWords() {
        services.stubFor(WireMock.get(urlEqualTo("/api/workflow/review-cycles"))
                .willReturn(okJson("{\"items\": [%s]}".formatted(year("RUNNING")))));
        services.stubFor(WireMock.post(urlEqualTo("/api/workflow/review-cycles"))
                .willReturn(WireMock.jsonResponse(
                        """
                {"type": "/problems/conflict", "detail": "The reviews of 2017/18 have already been opened."}""",
                        409)));

        var result = send(post("/review-cycles").param("municipalYear", "2017/18"), aGovernanceOfficer());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select(".govuk-error-summary").text()).contains("have already been opened");
        assertThat(html(result).select(".govuk-task-list").text()).contains("2017/18 1 of 2 reviewed");
    }

    @Test
    void theYearIsReportedWhenAllReviewsHaveEnded() {
        answer(PATH, year("TO_REPORT"));
        assertThat(html(get("/review-cycles/2017-18", aGovernanceOfficer()))
                        .select("a.govuk-button")
                        .text())
                .isEqualTo("Report the year to FaGG");
        assertThat(html(get("/review-cycles/2017-18", aPolicyOwner())).select("a.govuk-button"))
                .isEmpty();
        take(PATH + "/reports");

        assertThat(send(post("/review-cycles/2017-18/report"), aGovernanceOfficer()))
                .hasRedirectedUrl("/review-cycles/2017-18");

        services.verify(postRequestedFor(urlEqualTo(PATH + "/reports")));
    }

    private static String year(String state) {
        return """
                {"year": "2017-18", "municipalYear": "2017/18", "state": "%s", "counts": {"OVERDUE": 1, "NO_CHANGE": 1},
                 "reviews": [%s, {"id": "r2", "year": "2017-18", "municipalYear": "2017/18", "documentId": "petitions", "title": "Petitions",
                  "owner": {"key": "service:legal-services", "name": "Legal Services"}, "opens": "2018-01-19", "due": "2018-03-02", "state": "NO_CHANGE", "reason": "Nothing is new."}]}"""
                .formatted(state, ReviewPagesTests.review("OVERDUE", false));
    }
}
