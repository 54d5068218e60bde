package org.constitutionreview.gateway.proposal;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposalStepTests extends PageTest {

    @BeforeEach
    void anAmendment() {
        answer(TestAmendment.PATH, TestAmendment.JSON);
        answer(
                TestAmendment.PATH + "/report",
                """
                {"findings": [{"code": "section-empty", "section": "wards", "text": "Wards affected: nothing is written yet."}], "report": {"sections": []}}""");
    }

    @Test
    void writingShowsWhatIsStillMissing() {
        var page = html(get("/amendments/a1/write-the-change-and-the-report", aPolicyOwner()));

        assertThat(page.select(".govuk-task-list a").eachAttr("href"))
                .containsExactly("/drafts/d1", "/amendments/a1/report", "/amendments/a1/report/consultees");
        assertThat(page.select("main").text()).contains("1 finding", "Wards affected: nothing is written yet.");
    }

    @Test
    void correctingShowsWhyItCameBack() {
        answer(TestAmendment.PATH, TestAmendment.json(", \"whyReturned\": \"Say what it is for.\""));

        assertThat(html(get("/amendments/a1/correct-and-resubmit", aPolicyOwner()))
                        .select(".govuk-inset-text")
                        .text())
                .isEqualTo("It came back to be corrected: Say what it is for.");
    }

    @Test
    void aRefusedSubmissionNamesTheWholeListWithTheWayToEach() {
        refuse(
                TestAmendment.PATH + "/submissions",
                409,
                """
                {"type": "/problems/not-ready", "detail": "The proposal isn't ready.", "reasons": [
                 {"code": "section-empty", "text": "Wards affected is empty.", "page": "/amendments/a1/report#wards"},
                 {"code": "consultees-missing", "text": "Say who will be consulted."}]}""");

        var result = send(post("/amendments/a1/submit"), aPolicyOwner());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select(".govuk-error-summary li").eachText())
                .containsExactly("Wards affected is empty.", "Say who will be consulted.");
        assertThat(html(result).select(".govuk-error-summary li a").attr("href"))
                .isEqualTo("/amendments/a1/report#wards");
    }

    @Test
    void returningNeedsAReason() {
        var result = send(post("/amendments/a1/check-the-proposal").param("outcome", "RETURNED"), aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".govuk-error-summary a").text()).isEqualTo("Say what is to be corrected");
        assertThat(html(result).select("input[value=RETURNED]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void passingGoesBackToTheAmendment() {
        take(TestAmendment.PATH + "/proposal-checks");

        assertThat(send(post("/amendments/a1/check-the-proposal").param("outcome", "PASSED"), aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1");
    }

    @Test
    void aStepThatSomebodyElseHasDoneSaysWhoAndWhen() {
        refuse(
                TestAmendment.PATH + "/proposal-checks",
                409,
                """
                {"type": "/problems/stale-task", "detail": "The check is done.", "doneBy": {"sub": "x", "name": "Deputy Governance Officer"}, "doneAt": "2018-01-09T10:00:00Z"}""");

        var result = send(post("/amendments/a1/check-the-proposal").param("outcome", "PASSED"), aGovernanceOfficer());

        assertThat(result).hasStatus(409);
        assertThat(html(result).select("main").text())
                .contains("Somebody has already done this", "Deputy Governance Officer on Tue 9 Jan 2018 at 10:00");
    }

    @Test
    void theTypeThatWasSuggestedIsChosenBeforehand() {
        var page = html(get("/amendments/a1/confirm-the-type-of-change", aMonitoringOfficer()));

        assertThat(page.select("input[checked]").val()).isEqualTo("SUBSTANTIVE");
    }

    @Test
    void aDelegatedApprovalCitesThePowerAndTheDate() {
        take(TestAmendment.PATH + "/delegated-decisions");
        var form = post("/amendments/a1/approve-under-delegated-powers")
                .param("outcome", "APPROVED")
                .param("reasons", "A spelling mistake")
                .param("commencement.kind", "ON_DATE");

        var result = send(form, aMonitoringOfficer());
        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder("Cite the power", "Enter the date on which it comes into force");

        send(
                form.param("power", "Part 3, 4.2")
                        .param("commencement.date.day", "1")
                        .param("commencement.date.month", "5")
                        .param("commencement.date.year", "2018"),
                aMonitoringOfficer());
        services.verify(
                postRequestedFor(urlEqualTo(TestAmendment.PATH + "/delegated-decisions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                {"outcome": "APPROVED", "power": "Part 3, 4.2", "reasons": "A spelling mistake", "consulted": null, "alternatives": null, "conflicts": null,
                 "commencement": {"date": "2018-05-01", "condition": null, "atOnce": null}}""")));
    }

    @Test
    void withdrawingNeedsAReason() {
        assertThat(get("/amendments/a1/withdraw", aPolicyOwner())).hasStatusOk();
        assertThat(send(post("/amendments/a1/withdraw"), aPolicyOwner())).hasStatus(400);
    }

    @Test
    void aDocumentInWhichSomethingFollowsIsAdded() {
        answer(
                "/api/workflow/registered-documents",
                """
                {"items": [{"id": "articles", "title": "Articles", "owner": "service:legal-services"}]}""");
        take(TestAmendment.PATH + "/documents");

        assertThat(html(get("/amendments/a1/add-a-document", aPolicyOwner()))
                        .select("#document option")
                        .eachText())
                .contains("Articles");
        assertThat(send(post("/amendments/a1/add-a-document").param("document", "articles"), aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1/write-the-change-and-the-report");
    }

    @Test
    void whoChecksOrConsultsSeesWhoElseIsChangingTheSame() {
        answer(
                "/api/documents/drafts/d1/collisions",
                """
                {"items": [{"amendmentId": "a2", "title": "Banking", "owner": "Finance", "stage": "Consultation",
                 "provisions": [{"provisionId": "p1", "name": "paragraph 12.1", "both": true}]}]}""");

        for (String step : List.of("check-the-proposal", "start-the-consultation")) {
            assertThat(html(get("/amendments/a1/" + step, aGovernanceOfficer()))
                            .select("main section")
                            .text())
                    .contains("Others change it too", "Banking", "Finance", "The same as this draft: paragraph 12.1");
        }
    }
}
