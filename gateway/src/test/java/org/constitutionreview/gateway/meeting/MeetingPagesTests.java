package org.constitutionreview.gateway.meeting;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingPagesTests extends PageTest {

    @BeforeEach
    void aCalendar() {
        answer(
                "/api/workflow/bodies",
                """
                {"items": [{"id": "full-council", "name": "Full Council", "shortName": "Council", "kind": "COUNCIL", "clearDaysNotice": 5},
                 {"id": "fagg", "name": "Finance and Governance Group", "shortName": "FaGG", "kind": "ADVISORY", "clearDaysNotice": 0}]}""");
        answer(
                "/api/workflow/meetings",
                """
                {"items": [{"id": "fagg-2018-02-13", "body": "fagg", "date": "2018-02-13"},
                 {"id": "full-council-2018-03-01", "body": "full-council", "date": "2018-03-01", "time": "18:30:00", "place": "Town Hall",
                  "publishBy": "2018-02-21", "publishByWhy": "5 clear working days before the meeting."}]}""");
    }

    @Test
    void eachBodyHasItsMeetingsWithTheDayForPapersAndTheReasonInWords() {
        var page = html(get("/meetings?show=all", aGovernanceOfficer()));

        assertThat(page.select("main h2").eachText()).containsExactly("Full Council", "Finance and Governance Group");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Thu 1 Mar 2018 18:30, Town Hall Wed 21 Feb 2018: why this day? 5 clear working days before the meeting.",
                        "Tue 13 Feb 2018 No notice is needed");
    }

    @Test
    void governanceOfficersAddMeetingsAndMembersOnlyRead() {
        assertThat(html(get("/meetings", aGovernanceOfficer()))
                        .select("a.govuk-button")
                        .attr("href"))
                .isEqualTo("/meetings/add");
        assertThat(html(get("/meetings", person("m", "Member", "MEMBER"))).select("a.govuk-button"))
                .isEmpty();
    }

    @Test
    void aMeetingIsKnownByItsBodyAndDay() {
        take("/api/workflow/meetings/full-council-2018-05-10");

        var result = send(
                post("/meetings/add")
                        .param("body", "full-council")
                        .param("date.day", "10")
                        .param("date.month", "5")
                        .param("date.year", "2018")
                        .param("time", "18:30")
                        .param("place", ""),
                aGovernanceOfficer());

        assertThat(result).hasRedirectedUrl("/meetings");
        services.verify(
                putRequestedFor(urlEqualTo("/api/workflow/meetings/full-council-2018-05-10"))
                        .withRequestBody(
                                equalToJson(
                                        """
                        {"body": "full-council", "date": "2018-05-10", "time": "18:30:00", "place": null}""")));
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAtItsQuestion() {
        var result = send(
                post("/meetings/add")
                        .param("body", "full-council")
                        .param("date.day", "31")
                        .param("date.month", "2")
                        .param("date.year", "2018")
                        .param("time", "half six"),
                aGovernanceOfficer());

        assertThat(result).hasStatus(400);
        assertThat(html(result).getElementById("date-error").text()).contains("Enter the day of the meeting");
        assertThat(html(result).getElementById("time-error").text()).contains("Enter the time as 18:30");
        assertThat(html(result).getElementById("time").val()).isEqualTo("half six");
    }

    @Test
    void theCalendarComesAsASpreadsheetToo() throws Exception {
        var download = get("/meetings/list.csv", aGovernanceOfficer());

        assertThat(download).hasHeader("Content-Disposition", "attachment; filename=\"meetings.csv\"");
        assertThat(download.getResponse().getContentAsString())
                .contains("\"Full Council\",\"2018-03-01\",\"18:30\",\"Town Hall\",\"2018-02-21\"");
    }
}
