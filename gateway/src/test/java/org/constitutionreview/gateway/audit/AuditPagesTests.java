package org.constitutionreview.gateway.audit;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditPagesTests extends PageTest {

    private static final String FIRST =
            """
            {"items": [{"number": 1, "at": "2017-11-06T09:00:00Z", "businessDate": "2017-11-06", "who": {"sub": "x", "name": "Head of Legal Services"},
             "what": "Proposed the amendment", "details": {"step": "propose"}, "hash": "abc123"}], "next": "1"}""";

    @BeforeEach
    void aTrail() {
        answer(
                "/api/workflow/amendments",
                """
                {"items": [{"id": "a1", "reference": "2017/001", "title": "Social media"}]}""");
        services.stubFor(WireMock.get(urlPathEqualTo("/api/workflow/audit"))
                .withQueryParam("amendment", equalTo("a1"))
                .willReturn(okJson(FIRST)));
        services.stubFor(
                WireMock.get(urlPathEqualTo("/api/workflow/audit"))
                        .withQueryParam("after", equalTo("1"))
                        .willReturn(
                                okJson(
                                        """
                {"items": [{"number": 2, "at": "2017-11-07T09:00:00Z", "what": "=Opened the draft", "details": {}, "hash": "def456"}]}""")));
        services.stubFor(WireMock.get(urlPathEqualTo("/api/workflow/audit"))
                .withQueryParam("amendment", absent())
                .withQueryParam("after", absent())
                .willReturn(okJson("{\"items\": []}")));
    }

    @Test
    void itTellsWhoDidWhatAndWhen() {
        var page = html(get("/audit?amendment=a1", aMonitoringOfficer()));

        assertThat(page.select("tbody tr").text())
                .contains("1 Mon 6 Nov 2017 at 09:00 Head of Legal Services Proposed the amendment", "abc123");
        assertThat(page.select("option[selected]").text()).isEqualTo("2017/001 Social media");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/audit?amendment=a1&after=1");
    }

    @Test
    void aChainThatHoldsSaysSoWithItsLastLink() {
        answer("/api/workflow/audit/verification", "{\"valid\": true, \"entries\": 41, \"headHash\": \"fedcba\"}");

        assertThat(html(get("/audit?amendment=a1&verify=yes", aMonitoringOfficer()))
                        .select(".verification")
                        .text())
                .contains("The record is as it was written", "All 41 entries", "fedcba");
    }

    @Test
    void aChainThatIsBrokenSaysWhere() {
        answer(
                "/api/workflow/audit/verification",
                "{\"valid\": false, \"entries\": 41, \"headHash\": \"\", \"problem\": \"Entry 17 was changed.\"}");

        assertThat(html(get("/audit?amendment=a1&verify=yes", aMonitoringOfficer()))
                        .select(".verification--broken")
                        .text())
                .contains("differs from what was written", "Entry 17 was changed.");
    }

    @Test
    void theWholeTrailComesAsASpreadsheetInWhichNothingIsAFormula() throws Exception {
        assertThat(get("/audit/entries.csv?amendment=a1", aMonitoringOfficer())
                        .getResponse()
                        .getContentAsString())
                .contains("\"Proposed the amendment\"", "\"'=Opened the draft\"");
    }

    @Test
    void theEditionsAreVerifiedTooDownToTheirWords() {
        answer(
                "/api/documents/timeline/verification",
                "{\"valid\": false, \"steps\": 12, \"headHash\": \"fedcba\", \"problem\": \"Step 3: the words of \\\"articles\\\" were changed.\"}");

        assertThat(html(get("/audit?verify=editions", aMonitoringOfficer()))
                        .select(".verification--broken")
                        .text())
                .contains(
                        "An edition differs from what came into force",
                        "Step 3: the words of \"articles\" were changed.");
    }
}
