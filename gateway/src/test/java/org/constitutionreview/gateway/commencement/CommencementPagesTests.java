package org.constitutionreview.gateway.commencement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommencementPagesTests extends PageTest {

    @BeforeEach
    void anApprovedAmendment() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(", \"commencement\": {\"condition\": \"the regulations are made\"}"));
    }

    @Test
    void theTextIsConfirmedAgainstTheDraft() {
        take(TestAmendment.PATH + "/text-confirmations");

        assertThat(html(get("/amendments/a1/confirm-the-text-as-approved", aMonitoringOfficer()))
                        .select("main a")
                        .eachAttr("href"))
                .contains("/drafts/d1", "/drafts/d1/redline");
        assertThat(send(post("/amendments/a1/confirm-the-text-as-approved"), aMonitoringOfficer()))
                .hasRedirectedUrl("/amendments/a1");
    }

    @Test
    void theConditionNeedsItsDay() {
        assertThat(html(get("/amendments/a1/confirm-the-condition", aMonitoringOfficer()))
                        .select("main")
                        .text())
                .contains("the regulations are made");
        assertThat(send(post("/amendments/a1/confirm-the-condition"), aMonitoringOfficer()))
                .hasStatus(400);
    }

    @Test
    void practiceNeedsANote() {
        take(TestAmendment.PATH + "/practice-confirmations");

        assertThat(send(post("/amendments/a1/put-the-change-into-practice"), aPolicyOwner()))
                .hasStatus(400);
        assertThat(send(
                        post("/amendments/a1/put-the-change-into-practice").param("note", "All staff told"),
                        aPolicyOwner()))
                .hasRedirectedUrl("/amendments/a1");
    }

    private static void anotherTextContradictsIt() {
        answer(
                "/api/documents/commencements",
                """
                {"items": [{"commencementId": "c1", "amendmentId": "a1", "meetings": [{"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct",
                 "conflicts": [{"provisionId": "p1", "name": "paragraph 3.1", "base": "Money is banked.", "mine": "Money is banked daily.", "theirs": "Money is banked weekly."}]}]}]}""");
    }

    @Test
    void theMonitoringOfficerIsToldOfAContradictionAndDecidesItSideBySide() {
        anotherTextContradictsIt();
        take("/api/documents/commencements/c1/settlements");

        assertThat(html(get("/amendments/a1", aMonitoringOfficer()))
                        .select("main a")
                        .eachAttr("href"))
                .contains("/amendments/a1/which-text-stands");
        var page = html(get("/amendments/a1/which-text-stands", aMonitoringOfficer()));
        assertThat(page.select(".sides p").eachText())
                .containsExactly("Money is banked.", "Money is banked daily.", "Money is banked weekly.");
        assertThat(send(
                        post("/amendments/a1/which-text-stands")
                                .param("commencement", "c1")
                                .param("choices[0].provision", "p1")
                                .param("choices[0].stands", "APPROVED")
                                .param("reason", "Council decided it later."),
                        aMonitoringOfficer()))
                .hasRedirectedUrl("/amendments/a1");
        services.verify(
                WireMock.postRequestedFor(WireMock.urlEqualTo("/api/documents/commencements/c1/settlements"))
                        .withRequestBody(
                                WireMock.equalToJson(
                                        """
                {"decisions": [{"provisionId": "p1", "stands": "APPROVED"}], "reason": "Council decided it later."}""")));
    }

    @Test
    void aDecisionNeedsAChoiceAndItsReason() {
        anotherTextContradictsIt();

        var result = send(post("/amendments/a1/which-text-stands").param("commencement", "c1"), aMonitoringOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).select(".govuk-error-summary__list li").eachText())
                .containsExactlyInAnyOrder("Choose which wording stands", "Give the reason");
    }
}
