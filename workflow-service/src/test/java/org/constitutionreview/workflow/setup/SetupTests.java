package org.constitutionreview.workflow.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.as;
import static org.constitutionreview.workflow.testing.People.service;

import org.constitutionreview.workflow.audit.AuditEntries;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WorkflowServiceTest
class SetupTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    AuditEntries audit;

    @BeforeEach
    void aCommittee() {
        assertThat(put(
                        "/bodies/governance-committee",
                        """
                        {"name":"Governance Committee","shortName":"Committee","kind":"COMMITTEE","clearDaysNotice":5}""",
                        service("import", "workflow.import")))
                .hasStatusOk();
    }

    @Test
    void aMeetingTellsByWhenItsPapersMustBePublishedAndWhy() {
        assertThat(put(
                        "/meetings/governance-committee-2019-02-05",
                        """
                {"body":"governance-committee","date":"2019-02-05"}"""))
                .hasStatusOk();

        var meetings = get("/meetings?body=governance-committee&from=2019-02-05&to=2019-02-05");

        assertThat(meetings).bodyJson().extractingPath("$.items[0].publishBy").isEqualTo("2019-01-28");
        assertThat(meetings)
                .bodyJson()
                .extractingPath("$.items[0].publishByWhy")
                .asString()
                .startsWith("5 clear working days before the meeting on");
    }

    @Test
    void theImportSetsUpEverything() {
        assertThat(put(
                        "/meetings/governance-committee-2018-02-05",
                        """
                {"body":"governance-committee","date":"2018-02-05","time":"18:00"}"""))
                .hasStatusOk();
        assertThat(put("/consultees/consultee:hr", """
                {"name":"HR","kind":"HR"}"""))
                .hasStatusOk();
        assertThat(put("/services/service:legal-services", """
                {"name":"Legal Services"}"""))
                .hasStatusOk();
        assertThat(
                        put(
                                "/registered-documents/officers-code-of-conduct",
                                """
                {"title":"Officers' Code of Conduct","part":"Part 13","owner":"service:legal-services","rule":"COUNCIL"}"""))
                .hasStatusOk();
        assertThat(
                        put(
                                "/settings",
                                """
                {"councilName":"Ashcombe Borough Council","consultationWorkingDays":10,"reminderWorkingDaysBefore":[3,1],
                 "closureDays":["2017-12-27"],"reviewCycleStart":"05-15","reportClearances":[]}"""))
                .hasStatusOk();

        assertThat(get("/meetings?body=governance-committee&from=2018-01-01"))
                .bodyJson()
                .extractingPath("$.items[0].time")
                .isEqualTo("18:00:00");
        assertThat(get("/consultees"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("HR");
        assertThat(get("/services"))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("Legal Services");
        assertThat(get("/registered-documents"))
                .bodyJson()
                .extractingPath("$.items[0].rule")
                .isEqualTo("COUNCIL");
        assertThat(get("/settings"))
                .bodyJson()
                .extractingPath("$.closureDays[0]")
                .isEqualTo("2017-12-27");
    }

    @Test
    void onlyAChangeLeavesATraceWithWhoMadeIt() {
        int before = audit.of(null).size();

        put(
                "/consultees/consultee:unison",
                """
                {"name":"UNISON","kind":"TRADE_UNION"}""",
                as(GOVERNANCE_OFFICER));
        put(
                "/consultees/consultee:unison",
                """
                {"name":"UNISON","kind":"TRADE_UNION"}""",
                as(GOVERNANCE_OFFICER));

        assertThat(audit.of(null)).hasSize(before + 1).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Set up the consultee UNISON");
            assertThat(entry.who()).isEqualTo(GOVERNANCE_OFFICER.inBrief());
        });
    }

    @Test
    void refusesPeopleWithoutTheRole() {
        assertThat(put("/services/service:hr", "{\"name\":\"HR\"}", as(HR_ADVISER)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/forbidden");
    }

    @Test
    void refusesThoseWhoArentSignedIn() {
        assertThat(http.get().uri("/api/workflow/settings"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    void namesEachFieldThatIsWrong() {
        var answer = put("/bodies/Bad_Name", "{\"name\":\"\",\"shortName\":\"x\",\"clearDaysNotice\":-1}");

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("id");
        assertThat(put("/bodies/fagg", "{\"name\":\"\",\"shortName\":\"x\",\"clearDaysNotice\":-1}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "kind", "clearDaysNotice");
        assertThat(put("/bodies/fagg", "{\"kind\":\"CIRCUS\"}"))
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("must be one of COMMITTEE, ADVISORY, COUNCIL");
        assertThat(put("/meetings/x", "{\"body\":\"nobody\",\"date\":\"2018-02-05\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("body");
        assertThat(put("/meetings/x", "{\"body\":\"fagg\",\"date\":\"tomorrow\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("date");
        assertThat(put("/bodies/fagg", "not json")).hasStatus(400);
    }

    @Test
    void refusesTooMuchAtOnce() {
        assertThat(put("/services/service:hr", "{\"name\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}"))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/too-large");
    }

    private MvcTestResult put(String path, String body) {
        return put(path, body, service("import", "workflow.import"));
    }

    private MvcTestResult put(String path, String body, RequestPostProcessor caller) {
        return http.put()
                .uri("/api/workflow" + path)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri("/api/workflow" + path).with(as(HR_ADVISER)).exchange();
    }
}
