package org.constitutionreview.workflow.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;
import static org.constitutionreview.workflow.testing.People.as;
import static org.constitutionreview.workflow.testing.People.service;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.constitutionreview.workflow.people.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lives the story of an amendment over the API, as its people would. */
@TestComponent
public class Story {

    private final MockMvcTester http;
    private final Jobs jobs;
    private final DocumentServiceStub documents;
    private final MovableTime time;
    private final HistoryService history;
    private final JdbcClient jdbc;

    Story(
            MockMvcTester http,
            Jobs jobs,
            DocumentServiceStub documents,
            MovableTime time,
            HistoryService history,
            JdbcClient jdbc) {
        this.http = http;
        this.jobs = jobs;
        this.documents = documents;
        this.time = time;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** The council of the example, with its dates. */
    public void begin() {
        documents.works();
        jobs.clear();
        time.moveTo(LocalDate.of(2017, 10, 2));
        setUp("/services/service:legal-services", "{'name':'Legal Services'}");
        body("governance-committee", "Governance Committee", "COMMITTEE", 5, "2017-11-27", "2018-02-05", "2018-03-26");
        body("fagg", "Finance and Governance Group (FaGG)", "ADVISORY", 0, "2017-11-21", "2018-01-16", "2018-02-13");
        body("full-council", "Full Council", "COUNCIL", 5, "2017-12-07", "2018-03-01", "2018-05-10");
        for (String name : List.of("HR", "UNISON", "GMB")) {
            setUp("/consultees/consultee:" + name.toLowerCase(), "{'name':'%s','kind':'OTHER'}".formatted(name));
        }
        isRegistered("officers-code-of-conduct", "Officers' Code of Conduct");
        reportsAreClearedBy("[]");
    }

    public void isRegistered(String document, String title) {
        setUp(
                "/registered-documents/" + document,
                "{'title':\"%s\",'part':'Part 13','owner':'service:legal-services','rule':'COUNCIL'}".formatted(title));
    }

    /** @param clearances as JSON */
    public void reportsAreClearedBy(String clearances) {
        setUp(
                "/settings",
                "{'councilName':'Ashcombe','consultationWorkingDays':10,'reminderWorkingDaysBefore':[3,1],'closureDays':[],'reviewCycleStart':'05-15','reportClearances':%s}"
                        .formatted(clearances));
    }

    private void body(String id, String name, String kind, int notice, String... dates) {
        setUp(
                "/bodies/" + id,
                "{'name':'%s','shortName':'%s','kind':'%s','clearDaysNotice':%d}".formatted(name, name, kind, notice));
        for (String date : dates) {
            setUp("/meetings/%s-%s".formatted(id, date), "{'body':'%s','date':'%s'}".formatted(id, date));
        }
    }

    private void setUp(String path, String content) {
        assertThat(http.put()
                        .uri("/api/workflow" + path)
                        .with(service("import", "workflow.import"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(content)))
                .as(path)
                .hasStatus2xxSuccessful();
    }

    /** Sends a command; single quotes stand for double ones, except inside words. */
    public MvcTestResult tryTo(Person who, HttpMethod method, String path, String content) {
        MvcTestResult result = http.method(method)
                .uri("/api/workflow" + path)
                .with(as(who))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(content))
                .exchange();
        return result;
    }

    public MvcTestResult tryTo(Person who, String path, String content) {
        return tryTo(who, HttpMethod.POST, path, content);
    }

    /** Sends a command that succeeds, and lets the process go on. */
    public String does(Person who, HttpMethod method, String path, String content) {
        MvcTestResult result = tryTo(who, method, path, content);
        assertThat(result).as("%s %s", path, body(result)).hasStatus2xxSuccessful();
        jobs.run();
        return body(result);
    }

    public String does(Person who, String path, String content) {
        return does(who, HttpMethod.POST, path, content);
    }

    public String reads(Person who, String path) {
        MvcTestResult result =
                http.get().uri("/api/workflow" + path).with(as(who)).exchange();
        assertThat(result).as("%s %s", path, body(result)).hasStatusOk();
        return body(result);
    }

    public MvcTestResult triesToRead(Person who, String path) {
        return http.get().uri("/api/workflow" + path).with(as(who)).exchange();
    }

    public UUID proposed() {
        String amendment = does(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments",
                """
                {'title':'Social media','purpose':'Say how officers use social media.','suggestedHeadOfChange':'SUBSTANTIVE',
                 'documents':['officers-code-of-conduct'],'targetCouncil':'2018-03-01'}""");
        return UUID.fromString(JsonPath.read(amendment, "$.id"));
    }

    /** Written, submitted and found in order. @param consultees as JSON, or none */
    public UUID checked(String... consultees) {
        UUID id = proposed();
        String who = consultees.length == 0
                ? "{'notApplicable':true,'reason':'It touches nobody outside.'}"
                : "{'consultees':['%s']}".formatted(String.join("','", consultees));
        does(HEAD_OF_LEGAL_SERVICES, HttpMethod.PUT, "/amendments/%s/consultees".formatted(id), who);
        does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/submissions".formatted(id), "{}");
        does(GOVERNANCE_OFFICER, "/amendments/%s/proposal-checks".formatted(id), "{'outcome':'PASSED'}");
        return id;
    }

    public UUID routed(String headOfChange, String... consultees) {
        UUID id = checked(consultees);
        does(
                MONITORING_OFFICER,
                "/amendments/%s/types-of-change".formatted(id),
                "{'headOfChange':'%s'}".formatted(headOfChange));
        return id;
    }

    /** Through a meeting, with papers in order, to the decision. @return the agenda item */
    public UUID meets(UUID amendment, String meeting, String decision) {
        UUID item = hasPapersFor(amendment, meeting);
        day(LocalDate.parse(meeting.substring(meeting.length() - 10)));
        jobs.fire("day-of-the-meeting");
        does(GOVERNANCE_OFFICER, "/agenda-items/%s/decisions".formatted(item), decision);
        return item;
    }

    public UUID hasPapersFor(UUID amendment, String meeting) {
        UUID item = isOnTheAgendaOf(amendment, meeting);
        does(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}");
        if (!meeting.startsWith("fagg")) {
            does(
                    GOVERNANCE_OFFICER,
                    "/agenda-items/%s/publications".formatted(item),
                    "{'publishedAt':'%s','link':'https://moderngov.example/1'}".formatted(time.instant()));
        }
        return item;
    }

    public void hasClearedPapers(UUID amendment) {
        String item = JsonPath.<List<String>>read(
                        reads(GOVERNANCE_OFFICER, "/amendments/" + amendment), "$.openSteps[*].agendaItemId")
                .get(0);
        does(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}");
    }

    public UUID isOnTheAgendaOf(UUID amendment, String meeting) {
        return UUID.fromString(JsonPath.read(
                does(
                        GOVERNANCE_OFFICER,
                        "/amendments/%s/agenda-items".formatted(amendment),
                        "{'meetingId':'%s'}".formatted(meeting)),
                "$.id"));
    }

    public void day(LocalDate date) {
        time.moveTo(date);
    }

    public void fires(String timer) {
        jobs.fire(timer);
    }

    /** Ids of the elements that were passed, in all processes of the amendment, in their order. */
    public List<String> passed(UUID amendment) {
        List<String> instances =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(amendment.toString())
                        .list()
                        .stream()
                        .map(instance -> instance.getId())
                        .toList();
        return instances.stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .sorted(Comparator.comparing(HistoricActivityInstance::getEndTime))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Types of the events told of the amendment, in order. */
    public List<String> told(UUID amendment) {
        return jdbc
                .sql("SELECT type FROM outbox WHERE key = ? ORDER BY number")
                .param(amendment.toString())
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(String content) {
        return content.replaceAll("(?<=[{\\[:,\\s])'|'(?=[}\\]:,])", "\"");
    }
}
