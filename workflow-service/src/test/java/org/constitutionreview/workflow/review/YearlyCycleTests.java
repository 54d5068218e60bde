package org.constitutionreview.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_HR_SERVICES;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.as;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.constitutionreview.workflow.amendment.AmendmentEnded;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.DocumentRule;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.testing.MovableTime;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@WorkflowServiceTest
@TestPropertySource(properties = "review.engine.running-jobs=true")
class YearlyCycleTests {

    private static final String CODE = "officers-code-of-conduct";
    private static final String PAY = "pay-policy";
    private static int nextYear = 2030;

    @Autowired
    MockMvcTester http;

    @Autowired
    RegisteredDocuments documents;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher listeners;

    private final MunicipalYear year = new MunicipalYear(nextYear += 2);

    @BeforeEach
    void twoDocumentsInAutumn() {
        documents.put(new RegisteredDocument(
                CODE, "Officers' Code of Conduct", "Part 13", "service:legal-services", DocumentRule.COUNCIL));
        documents.put(new RegisteredDocument(PAY, "Pay Policy", "Part 7", "service:hr", DocumentRule.COUNCIL));
        itIs(LocalDate.of(year.start(), 10, 2));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    void aYearFromItsOpeningToTheReport() {
        MvcTestResult opened = post(GOVERNANCE_OFFICER, "/review-cycles", "{\"municipalYear\":\"%s\"}".formatted(year));
        assertThat(opened).hasStatus(201);
        assertThat(opened).bodyJson().extractingPath("$.state").isEqualTo("PLANNING");
        assertThat(opened)
                .bodyJson()
                .extractingPath("$.reviews[*].state")
                .asArray()
                .containsOnly("PLANNED");
        assertThat(tasksOf(GOVERNANCE_OFFICER)).contains("plan-the-cycle /review-cycles/" + year.slug());

        plan(11, 3);
        await().untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("OPEN", "PLANNED"));
        assertThat(tasksOf(HEAD_OF_LEGAL_SERVICES)).contains("review-your-document " + page(CODE));

        itIs(LocalDate.of(year.start() + 1, 2, 1));
        await().untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("OVERDUE", "OPEN"));
        assertThat(told("ReviewOverdue")).contains(id(CODE));

        assertThat(post(
                        HEAD_OF_LEGAL_SERVICES,
                        "/reviews/" + id(CODE) + "/no-change-confirmations",
                        """
                {"reason":"Up to date since the last amendment."}"""))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("NO_CHANGE");
        assertThat(told("NoChangeConfirmed")).contains(id(CODE));

        assertThat(
                        post(
                                HEAD_OF_HR_SERVICES,
                                "/reviews/" + id(PAY) + "/amendments",
                                """
                {"title":"Pay policy: new grades","purpose":"Reflect the new grades.",
                 "suggestedHeadOfChange":"SUBSTANTIVE"}"""))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.amendment.title")
                .isEqualTo("Pay policy: new grades");
        assertThat(states()).containsExactlyInAnyOrder("NO_CHANGE", "AMENDMENT");
        end(PAY, "IN_FORCE");
        await().untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("NO_CHANGE", "DONE"));

        assertThat(post(GOVERNANCE_OFFICER, "/review-cycles/" + year.slug() + "/reports", "{}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("REPORTED");
        assertThat(told("CycleReported")).contains(year.toString());
    }

    @Test
    void ofTwoAnswersTheFirstCountsAndTheSecondIsToldWhoGaveIt() {
        open();
        plan(11, 11);
        await().untilAsserted(() -> assertThat(states()).containsOnly("OPEN"));
        String confirmations = "/reviews/" + id(CODE) + "/no-change-confirmations";
        post(HEAD_OF_LEGAL_SERVICES, confirmations, "{\"reason\":\"Nothing new.\"}");

        MvcTestResult second = post(HEAD_OF_LEGAL_SERVICES, confirmations, "{\"reason\":\"Nothing at all.\"}");

        assertThat(second).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/stale-task");
        assertThat(second).bodyJson().extractingPath("$.doneBy.name").isEqualTo("Head of Legal Services");
    }

    @Test
    void onlyTheOwnerReviewsAndOnlyGovernanceOfficersRunTheYear() {
        open();
        plan(11, 11);
        await().untilAsserted(() -> assertThat(states()).containsOnly("OPEN"));

        assertThat(post(HEAD_OF_HR_SERVICES, "/reviews/" + id(CODE) + "/no-change-confirmations", "{\"reason\":\"x\"}"))
                .hasStatus(403);
        assertThat(post(HEAD_OF_HR_SERVICES, "/review-cycles", "{\"municipalYear\":\"2090/91\"}"))
                .hasStatus(403);
        assertThat(post(HEAD_OF_HR_SERVICES, "/review-cycles/" + year.slug() + "/reports", "{}"))
                .hasStatus(403);
        assertThat(get(HR_ADVISER, "/review-cycles/" + year.slug())).hasStatus(403);
        assertThat(get(HEAD_OF_HR_SERVICES, "/review-cycles/" + year.slug()))
                .bodyJson()
                .extractingPath("$.reviews[*].documentId")
                .asArray()
                .containsExactly(PAY);
    }

    @Test
    void refusesAPlanThatDoesntFitTheYear() {
        open();
        String plan = "/review-cycles/" + year.slug() + "/plan";

        assertThat(post(
                        GOVERNANCE_OFFICER,
                        plan,
                        """
                {"items":[{"documentId":"unknown","owner":"service:hr","due":"%d-11-01"}]}"""
                                .formatted(year.start())))
                .hasStatus(400);
        assertThat(post(
                        GOVERNANCE_OFFICER,
                        plan,
                        """
                {"items":[{"documentId":"%s","owner":"service:hr","due":"%d-11-01"}]}"""
                                .formatted(PAY, year.start() + 1)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("items[0].due");
        assertThat(post(GOVERNANCE_OFFICER, "/review-cycles", "{\"municipalYear\":\"2017/19\"}"))
                .hasStatus(400);
        assertThat(post(GOVERNANCE_OFFICER, "/review-cycles", "{\"municipalYear\":\"%s\"}".formatted(year)))
                .hasStatus(409);
        assertThat(get(GOVERNANCE_OFFICER, "/review-cycles/2001-02")).hasStatus(404);
    }

    private void open() {
        post(GOVERNANCE_OFFICER, "/review-cycles", "{\"municipalYear\":\"%s\"}".formatted(year));
    }

    /** The Code is due in that month of the first year, the pay policy in that month of the first or second. */
    private void plan(int codeMonth, int payMonth) {
        int payYear = payMonth < 5 ? year.start() + 1 : year.start();
        assertThat(post(
                        GOVERNANCE_OFFICER,
                        "/review-cycles/" + year.slug() + "/plan",
                        """
                {"items":[{"documentId":"%s","owner":"service:legal-services","due":"%d-%02d-08"},
                          {"documentId":"%s","owner":"service:hr","due":"%d-%02d-08"}]}"""
                                .formatted(CODE, year.start(), codeMonth, PAY, payYear, payMonth)))
                .hasStatusOk();
    }

    private void end(String document, String outcome) {
        UUID amendment = review(document).amendmentId();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE amendment SET outcome = ? WHERE id = ?")
                    .params(outcome, amendment)
                    .update();
            listeners.publishEvent(new AmendmentEnded(amendment, outcome));
        });
    }

    private void itIs(LocalDate date) {
        time.moveTo(date);
        ClockUtil.offset(Duration.between(Instant.now(), time.instant()).toMillis());
    }

    private List<String> states() {
        return reviews.of(year).stream().map(review -> review.state().name()).toList();
    }

    private Review review(String document) {
        return reviews.of(year).stream()
                .filter(review -> review.documentId().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private String id(String document) {
        return review(document).id().toString();
    }

    private String page(String document) {
        return "/reviews/" + id(document);
    }

    private List<String> told(String type) {
        return jdbc.sql("SELECT key FROM outbox WHERE type = ?")
                .param("org.constitutionreview." + type)
                .query(String.class)
                .list();
    }

    private List<String> tasksOf(Person person) {
        MvcTestResult answer = get(person, "/tasks");
        assertThat(answer).hasStatusOk();
        List<Map<String, String>> items = JsonPath.read(body(answer), "$.items");
        return items.stream()
                .map(task -> task.get("step") + " " + task.get("page"))
                .toList();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(Person person, String path) {
        return http.get().uri("/api/workflow" + path).with(as(person)).exchange();
    }

    private MvcTestResult post(Person person, String path, String content) {
        return http.post()
                .uri("/api/workflow" + path)
                .with(as(person))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }
}
