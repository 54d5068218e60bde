package org.constitutionreview.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomePagesTests extends PageTest {

    @BeforeEach
    void aTask() {
        answer(
                "/api/workflow/tasks",
                """
                {"items": [{"taskId": "t1", "step": "check-the-proposal", "name": "Check the proposal", "amendment": {"id": "a1", "reference": "2017/001", "title": "Social media"},
                 "due": "2018-01-26", "createdAt": "2018-01-08T09:00:00Z", "page": "/amendments/a1/check-the-proposal"}]}""");
        answer("/api/workflow/amendments", "{\"items\": []}");
        answer(
                "/api/notifications/inbox",
                """
                {"items": [{"id": "n1", "at": "2026-11-22T09:00:00Z", "businessDate": "2018-01-08", "subject": "Social media was proposed", "page": "/amendments/a1", "toAct": true, "read": false}], "unreadCount": 1}""");
    }

    @Test
    void tellsWhatWaitsForMeAndByWhen() {
        var page = html(get("/home", aGovernanceOfficer()));

        assertThat(page.select(".govuk-task-list__item").text())
                .isEqualTo("Check the proposal Social media by Fri 26 Jan 2018");
        assertThat(page.select(".govuk-task-list a").attr("href")).isEqualTo("/amendments/a1/check-the-proposal");
        assertThat(page.select(".facts").text()).contains("1 unread", "Social media was proposed");
    }

    @Test
    void tellsWhichYearIsToBeReported() {
        answer(
                "/api/workflow/tasks",
                """
                {"items": [{"taskId": "t2", "step": "report-the-year-to-fagg", "name": "Report the year to FaGG", "cycle": "2018-19",
                 "createdAt": "2019-04-08T09:00:00Z", "page": "/review-cycles/2018-19"}]}""");

        assertThat(html(get("/home", aGovernanceOfficer()))
                        .select(".govuk-task-list__item")
                        .text())
                .isEqualTo("Report the year to FaGG Annual cycle 2018/19");
    }

    @Test
    void staysUsefulWithoutTheNews() {
        refuse("/api/notifications/inbox", 500, "{}");

        assertThat(html(get("/home", aGovernanceOfficer())).select(".facts").text())
                .contains("Nothing is lost");
    }

    @Test
    void thePlacesFollowTheRole() {
        assertThat(html(get("/home", aGovernanceOfficer())).select(".places a").eachText())
                .containsExactly(
                        "Home",
                        "Amendments",
                        "Consultations",
                        "Meetings",
                        "Annual cycle",
                        "Constitution",
                        "Audit",
                        "System");
        assertThat(html(get("/home", person("m", "Member", "MEMBER")))
                        .select(".places a")
                        .eachText())
                .containsExactly("Home", "Amendments", "Meetings", "Constitution");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        assertThat(get("/home")).hasRedirectedUrl("/oauth2/authorization/council");
        assertThat(get("/")).hasRedirectedUrl("/constitution");
    }

    @Test
    void aServiceThatIsDownIsAPageThatSaysWhatWasKept() {
        refuse("/api/workflow/tasks", 503, "{}");

        var result = get("/home", aGovernanceOfficer());

        assertThat(result).hasStatus(503);
        assertThat(html(result).select("main").text()).contains("What was saved before is kept");
        assertThat(html(result).select(".council-header__person").text()).contains("Governance Officer");
    }

    @Test
    void aCouncilsOwnServersOfferNoBusinessClock() {
        assertThat(html(get("/accessibility", person("administrator", "Administrator", "ADMINISTRATOR")))
                        .select(".places a")
                        .eachText())
                .contains("System")
                .doesNotContain("Business clock");
    }
}
