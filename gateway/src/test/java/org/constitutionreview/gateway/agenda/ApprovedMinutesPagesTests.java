package org.constitutionreview.gateway.agenda;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.constitutionreview.gateway.amendment.TestAmendment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovedMinutesPagesTests extends PageTest {

    private static final String PAGE = "/amendments/a1/check-the-approved-minutes";
    private static final String CHECKS = "/api/workflow/agenda-items/i1/minutes-checks";

    @BeforeEach
    void aDecidedItem() {
        answer(
                TestAmendment.PATH,
                TestAmendment.json(
                                """
                , "minutePoints": [{"id": "m1", "agendaItemId": "i1", "kind": "AGREED_AMENDMENT", "paragraph": "13.7", "said": "Reword it", "wording": "must not be used", "state": "OPEN"},
                 {"id": "m2", "agendaItemId": "i0", "kind": "COMMENT", "said": "Another meeting's", "state": "NOTHING_TO_DO"}]""")
                        .replace(
                                "\"paperId\": \"pp1\"",
                                "\"paperId\": \"pp1\", \"decision\": {\"outcome\": \"RECOMMENDED\", \"resolution\": \"RESOLVED that\"}"));
        take(CHECKS);
        answer("/api/workflow/bodies", "{\"items\": [{\"id\": \"fagg\", \"name\": \"FaGG\", \"kind\": \"ADVISORY\"}]}");
    }

    @Test
    void whatWasRecordedStandsBesideTheQuestion() {
        var page = html(get(PAGE, aGovernanceOfficer()));

        assertThat(page.select("main").text())
                .contains("Governance Committee, Mon 5 Feb 2018", "RESOLVED that", "Reword it")
                .doesNotContain("Another meeting's");
        assertThat(page.getElementById("corrections[0].point").select("option").eachText())
                .containsExactly("None: the point was missed", "Paragraph 13.7: Reword it");
    }

    @Test
    void aCorrectionIsSentWithThePointThatItCorrects() {
        assertThat(send(
                        post(PAGE + "?item=i1")
                                .param("agree", "no")
                                .param("corrections[0].point", "m1")
                                .param("corrections[0].kind", "AGREED_AMENDMENT")
                                .param("corrections[0].paragraph", "13.7")
                                .param("corrections[0].said", "Reword it")
                                .param("corrections[0].wording", "must not be used at work")
                                .param("corrections[1].said", ""),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/decisions");

        services.verify(postRequestedFor(urlEqualTo(CHECKS))
                .withRequestBody(equalToJson(
                        """
                {"agree": false, "corrections": [{"minutePointId": "m1", "kind": "AGREED_AMENDMENT", "paragraph": "13.7", "said": "Reword it", "wording": "must not be used at work"}]}""",
                        true,
                        true)));
    }

    @Test
    void aReferralThatWasMissedIsSentWithItsFollowUpAction() {
        var page = html(send(
                post(PAGE + "?item=i1")
                        .param("agree", "no")
                        .param("corrections[0].kind", "REFERRAL")
                        .param("corrections[0].said", "Consider a threshold"),
                aGovernanceOfficer()));
        assertThat(page.getElementById("corrections[0].action-error").text())
                .contains("Enter the action, its receiver and its date in correction 1");
        assertThat(page.getElementById("corrections[0].receiver")
                        .select("option")
                        .eachAttr("value"))
                .contains("body:fagg", "role:MONITORING_OFFICER");

        assertThat(send(
                        post(PAGE + "?item=i1")
                                .param("agree", "no")
                                .param("corrections[0].kind", "REFERRAL")
                                .param("corrections[0].said", "Consider a threshold")
                                .param("corrections[0].action", "Look at the Members' code")
                                .param("corrections[0].receiver", "body:fagg")
                                .param("corrections[0].due.day", "31")
                                .param("corrections[0].due.month", "7")
                                .param("corrections[0].due.year", "2018"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/amendments/a1/decisions");

        services.verify(postRequestedFor(urlEqualTo(CHECKS))
                .withRequestBody(equalToJson(
                        """
                {"agree": false, "corrections": [{"kind": "REFERRAL", "said": "Consider a threshold",
                  "followUp": {"what": "Look at the Members' code", "receiver": "body:fagg", "due": "2018-07-31"}}]}""",
                        true,
                        true)));
    }

    @Test
    void theMonitoringOfficerDecidesOnALateCorrectionOfThatMeeting() {
        String decisions = "/api/workflow/agenda-items/i1/late-correction-decisions";
        take(decisions);

        assertThat(send(
                        post("/amendments/a1/decide-on-the-late-correction?item=i1")
                                .param("changes", "leave")
                                .param("reasons", "Council was told."),
                        aMonitoringOfficer()))
                .hasRedirectedUrl("/amendments/a1/decisions");

        services.verify(postRequestedFor(urlEqualTo(decisions))
                .withRequestBody(equalToJson("{\"makeTheChanges\": false, \"reasons\": \"Council was told.\"}")));
    }

    @Test
    void whatACorrectionLacksIsSaidThere() {
        var page = html(send(
                post(PAGE + "?item=i1")
                        .param("agree", "no")
                        .param("corrections[0].kind", "AGREED_AMENDMENT")
                        .param("corrections[0].said", "Reword it"),
                aGovernanceOfficer()));

        assertThat(page.getElementById("corrections[0].wording-error").text())
                .contains("Enter the wording that the minutes give in correction 1");
    }
}
