package org.constitutionreview.gateway.report;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportPagesTests extends PageTest {

    private static final String REPORT = "/api/documents/reports/a1";

    @BeforeEach
    void aReport() {
        answer(TestAmendment.PATH, TestAmendment.JSON);
        answer(
                TestAmendment.PATH + "/report",
                """
                {"findings": [{"code": "section-empty", "section": "aims", "text": "Aims: nothing is written yet."}],
                 "report": {"sections": [{"key": "purpose", "title": "Purpose of the report", "paragraphs": ["To advise members."]},
                  {"key": "consultation", "title": "Consultation and engagement", "paragraphs": [], "table": {"caption": "Responses", "columns": ["Who", "Comment"], "rows": [["HR", "Clear"]]}}]}}""");
        answer(
                REPORT,
                """
                {"amendmentId": "a1", "canEdit": true, "sections": {"purpose": {"text": "To advise members.", "notApplicable": false, "version": 3}}}""");
    }

    @Test
    void itIsShownAsItWillLookWithTheFindings() {
        var page = html(get("/amendments/a1/report", aPolicyOwner()));

        assertThat(page.select(".panel a").attr("href")).isEqualTo("#aims");
        assertThat(page.select("#purpose").text()).contains("To advise members.");
        assertThat(page.select("#consultation td").eachText()).containsExactly("HR", "Clear");
        assertThat(page.select("#purpose a").attr("href")).isEqualTo("/amendments/a1/report/sections/purpose");
    }

    @Test
    void onceAllIsDecidedItIsTheFrozenOneWithoutFindings() {
        answer(
                TestAmendment.PATH + "/report",
                """
                {"paperId": "pp9", "frozenAt": "2018-02-20T09:00:00Z", "findings": [{"code": "draft-outdated", "text": "It has been changed since."}],
                 "report": {"sections": [{"key": "purpose", "title": "Purpose of the report", "paragraphs": ["To advise members."]}]}}""");

        var page = html(get("/amendments/a1/report", aPolicyOwner()));

        assertThat(page.select("main").text())
                .contains("frozen on Tue 20 Feb 2018", "To advise members.")
                .doesNotContain("changed since");
        assertThat(page.select("a[href=/papers/pp9]").text()).isEqualTo("The whole papers");
    }

    @Test
    void aSectionIsSavedOnTopOfTheVersionThatWasRead() {
        assertThat(html(get("/amendments/a1/report/sections/purpose", aPolicyOwner()))
                        .select("[name=version]")
                        .val())
                .isEqualTo("3");
        take(REPORT + "/sections/purpose");

        assertThat(send(
                        post("/amendments/a1/report/sections/purpose")
                                .param("version", "3")
                                .param("text", "To ask members."),
                        aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1/report#purpose");

        services.verify(
                putRequestedFor(urlEqualTo(REPORT + "/sections/purpose")).withHeader("If-Match", equalTo("\"3\"")));
    }

    @Test
    void whatSomebodyElseSavedInBetweenIsShownBeside() {
        refuse(
                REPORT + "/sections/purpose",
                412,
                """
                {"type": "/problems/stale-version", "detail": "Somebody else has saved this section."}""");

        var result = send(
                post("/amendments/a1/report/sections/purpose")
                        .param("version", "2")
                        .param("text", "Mine."),
                aPolicyOwner());

        assertThat(result).hasStatus(412);
        var page = html(result);
        assertThat(page.select("blockquote").text()).isEqualTo("To advise members.");
        assertThat(page.getElementById("text").text()).isEqualTo("Mine.");
        assertThat(page.select("[name=version]").val()).isEqualTo("3");
    }

    @Test
    void leavingASectionOutNeedsAReason() {
        var result = send(
                post("/amendments/a1/report/sections/wards")
                        .param("version", "0")
                        .param("notApplicable", "yes"),
                aPolicyOwner());

        assertThat(html(result).select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    }

    @Test
    void thoseToBeConsultedAreChosen() {
        answer(
                "/api/workflow/consultees",
                """
                {"items": [{"key": "consultee:hr", "name": "HR", "kind": "HR"}]}""");
        take(TestAmendment.PATH + "/consultees");

        assertThat(html(get("/amendments/a1/report/consultees", aPolicyOwner()))
                        .select("label[for=consultees]")
                        .text())
                .isEqualTo("HR");
        assertThat(send(post("/amendments/a1/report/consultees").param("consultees", "consultee:hr"), aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1/report");
    }
}
