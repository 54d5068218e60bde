package org.constitutionreview.gateway.settings;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsPagesTests extends PageTest {

    private static final String SETTINGS = settings(10, "[3, 1]", "[\"2017-12-28\", \"2017-12-27\"]");

    @BeforeEach
    void theSetUp() {
        take("/api/workflow/settings");
        answer("/api/workflow/settings", SETTINGS);
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "full-council", "name": "Full Council", "kind": "COUNCIL", "clearDaysNotice": 5}]}""");
        answer(
                "/api/workflow/consultees",
                """
                {"items": [{"key": "consultee:unison", "name": "UNISON", "kind": "TRADE_UNION"}]}""");
        answer(
                "/api/workflow/services",
                """
                {"items": [{"key": "service:legal-services", "name": "Legal Services"}]}""");
        answer(
                "/api/workflow/registered-documents",
                """
                {"items": [{"id": "members-code", "title": "Members' Code of Conduct", "part": "Part 13", "owner": "service:legal-services", "rule": "COUNCIL_PUBLICISED"}]}""");
    }

    @Test
    void everybodyReadsThemInWords() {
        var page = html(get("/settings", person("m", "Member", "MEMBER")));

        assertThat(page.select("main").text())
                .contains(
                        "A consultation lasts 10 working days",
                        "3 and 1 working days before the end",
                        "Wed 27 Dec 2017 Thu 28 Dec 2017",
                        "Full Council Decides 5 clear working days",
                        "UNISON (trade union)",
                        "Members' Code of ConductPart 13 Legal Services Council alone, and the change is publicised")
                .doesNotContain("Change the periods");
    }

    @Test
    void anOfficerChoosesHowADocumentIsNumbered() {
        take("/api/documents/members-code/house-rule");
        answer(
                "/api/documents/members-code/house-rule",
                "{\"deleting\": \"CLOSE_THE_GAP\", \"inserting\": \"RENUMBER\"}");

        var page = html(get("/settings/documents/members-code/numbers", aGovernanceOfficer()));
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("CLOSE_THE_GAP", "RENUMBER");
        assertThat(page.select("main").text()).contains("Members' Code of Conduct", "A new one after 5.3 becomes 5.3A");

        assertThat(send(
                        post("/settings/documents/members-code/numbers")
                                .param("deleting", "KEEP_THE_NUMBER")
                                .param("inserting", "ADD_A_LETTER"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/settings");
        services.verify(putRequestedFor(urlEqualTo("/api/documents/members-code/house-rule"))
                .withRequestBody(equalToJson("{\"deleting\": \"KEEP_THE_NUMBER\", \"inserting\": \"ADD_A_LETTER\"}")));
    }

    @Test
    void changingThePeriodsKeepsEverythingElse() {
        assertThat(send(
                        post("/settings/periods")
                                .param("consultation", "15")
                                .param("reminders", "5, 2")
                                .param("cycleStart", "05-15"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/settings");

        services.verify(putRequestedFor(urlEqualTo("/api/workflow/settings"))
                .withRequestBody(equalToJson(settings(15, "[5, 2]", "[\"2017-12-28\", \"2017-12-27\"]"))));
    }

    @Test
    void aPeriodThatIsNoNumberIsRefusedAtItsQuestion() {
        var result = send(
                post("/settings/periods")
                        .param("consultation", "two weeks")
                        .param("reminders", "")
                        .param("cycleStart", "05-15"),
                aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).getElementById("consultation-error").text()).contains("such as 10");
    }

    @Test
    void closureDaysAreAddedAndRemovedOneByOne() {
        assertThat(send(
                        post("/settings/closure-days")
                                .param("day.day", "29")
                                .param("day.month", "12")
                                .param("day.year", "2017"),
                        aGovernanceOfficer()))
                .hasRedirectedUrl("/settings/closure-days");
        services.verify(putRequestedFor(urlEqualTo("/api/workflow/settings"))
                .withRequestBody(
                        equalToJson(settings(10, "[3, 1]", "[\"2017-12-27\", \"2017-12-28\", \"2017-12-29\"]"))));

        assertThat(send(post("/settings/closure-days").param("remove", "2017-12-27"), aGovernanceOfficer()))
                .hasRedirectedUrl("/settings/closure-days");
        services.verify(putRequestedFor(urlEqualTo("/api/workflow/settings"))
                .withRequestBody(equalToJson(settings(10, "[3, 1]", "[\"2017-12-28\"]"))));
    }

    private static String settings(int consultation, String reminders, String closureDays) {
        return """
                {"councilName": "Ashcombe Borough Council", "consultationWorkingDays": %d, "reminderWorkingDaysBefore": %s, "closureDays": %s,
                 "reviewCycleStart": "05-15", "reportClearances": []}"""
                .formatted(consultation, reminders, closureDays);
    }
}
