package org.constitutionreview.gateway.commencement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
}
