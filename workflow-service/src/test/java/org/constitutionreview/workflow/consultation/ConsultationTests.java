package org.constitutionreview.workflow.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.DocumentServiceStub.PARAGRAPH_13_5;
import static org.constitutionreview.workflow.testing.People.GMB_SECRETARY;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.UNISON_SECRETARY;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Jobs;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@StoryTest
class ConsultationTests {

    private static final LocalDate MONDAY_27_NOVEMBER = LocalDate.of(2017, 11, 27);

    @Autowired
    Story story;

    @Autowired
    Jobs jobs;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;

    @BeforeEach
    void isDiscussedByFaggAndGoesToConsultation() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE", "consultee:hr", "consultee:unison", "consultee:gmb");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.day(MONDAY_27_NOVEMBER);
        story.does(GOVERNANCE_OFFICER, "/amendments/%s/consultation-rounds".formatted(amendment), "{}");
    }

    @Test
    void endsTenWorkingDaysAfterItOpensAtMidnightInLondon() {
        assertThat(JsonPath.<List<String>>read(read(), "$.consultations[*].closes"))
                .containsOnly("2017-12-11")
                .hasSize(3);
        assertThat(jobs.timers("end-of-the-period"))
                .allSatisfy(timer ->
                        assertThat(timer.getDuedate().toInstant()).isEqualTo(Instant.parse("2017-12-12T00:00:00Z")));
        assertThat(JsonPath.<List<String>>read(read(), "$.openSteps[*].due")).containsOnly("2017-12-11");
    }

    @Test
    void remindsOnTheDaysThatTheSettingsSayAndRecordsNoResponseAtTheEnd() {
        respond(HR_ADVISER, "consultee:hr", "{'position':'NO_COMMENT'}");
        story.day(LocalDate.of(2017, 12, 6));
        story.fires("days-before-the-end");
        assertThat(story.told(amendment))
                .filteredOn("ConsultationReminderDue"::equals)
                .hasSize(2);
        story.day(LocalDate.of(2017, 12, 7));
        story.fires("days-before-the-end");
        assertThat(story.told(amendment))
                .filteredOn("ConsultationReminderDue"::equals)
                .hasSize(2);

        story.day(LocalDate.of(2017, 12, 12));
        story.fires("end-of-the-period");

        assertThat(JsonPath.<List<String>>read(read(), "$.consultations[*].state"))
                .containsExactlyInAnyOrder("RESPONDED", "NO_RESPONSE", "NO_RESPONSE");
        assertThat(story.told(amendment)).contains("ConsultationClosed");
        assertThat(steps()).containsExactly("answer-the-comments");
    }

    @Test
    void everyCommentNeedsItsAnswerAndARejectionItsReason() {
        respond(
                UNISON_SECRETARY,
                "consultee:unison",
                """
                {'position':'SUPPORT_WITH_CHANGES','comments':[{'documentId':'officers-code-of-conduct','provisionId':'%s',
                 'revision':7,'quotedWords':'at all times','text':'${7*7} <b>Too wide</b>'}]}"""
                        .formatted(PARAGRAPH_13_5));
        respond(HR_ADVISER, "consultee:hr", "{'position':'SUPPORT'}");
        respond(GMB_SECRETARY, "consultee:gmb", "{'position':'NO_COMMENT'}");
        String table = story.reads(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/consultation-table".formatted(amendment));
        assertThat(JsonPath.<String>read(table, "$.rows[0].provision.number")).isEqualTo("13.5");
        assertThat(JsonPath.<String>read(table, "$.rows[0].comment")).isEqualTo("${7*7} <b>Too wide</b>");
        String comment = JsonPath.read(table, "$.rows[0].commentId");

        assertThat(story.tryTo(
                        HEAD_OF_LEGAL_SERVICES,
                        "/amendments/%s/answers".formatted(amendment),
                        "{'materialChange':false}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.reasons[0].code")
                .isEqualTo("comment-unanswered");
        assertThat(story.tryTo(
                        HEAD_OF_LEGAL_SERVICES,
                        HttpMethod.PUT,
                        "/comments/%s/answer".formatted(comment),
                        "{'kind':'NOT_ACCEPTED','text':'No.'}"))
                .hasStatus(400);
        story.does(
                HEAD_OF_LEGAL_SERVICES,
                HttpMethod.PUT,
                "/comments/%s/answer".formatted(comment),
                "{'kind':'NOT_ACCEPTED','text':'No.','reason':'The law asks for it.'}");
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/answers".formatted(amendment), "{'materialChange':false}");

        assertThat(steps()).containsExactly("add-to-an-agenda");
        story.isOnTheAgendaOf(amendment, "governance-committee-2018-02-05");
        story.hasClearedPapers(amendment);
        assertThat(documents.requests("PUT", "/api/documents/papers/[^/]+"))
                .last()
                .asString()
                .contains("\"consultationRequired\":\"OUTCOMES\"", "The law asks for it.");
    }

    @Test
    void aMaterialChangeOpensAnotherRound() {
        for (Person who : List.of(HR_ADVISER, UNISON_SECRETARY, GMB_SECRETARY)) {
            respond(who, who.groups().iterator().next(), "{'position':'SUPPORT'}");
        }
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/answers".formatted(amendment), "{'materialChange':true}");

        assertThat(steps()).containsExactly("start-the-consultation");
    }

    @Test
    void anExtensionMovesTheEnd() {
        String id = consultation("consultee:gmb");
        story.does(
                GOVERNANCE_OFFICER,
                HttpMethod.PUT,
                "/consultations/%s/closing-date".formatted(id),
                "{'closes':'2017-12-15','reason':'The branch meets on the 14th.'}");

        assertThat(jobs.timers("end-of-the-period"))
                .filteredOn(timer -> timer.getDuedate().toInstant().equals(Instant.parse("2017-12-16T00:00:00Z")))
                .hasSize(1);
    }

    @Test
    void allConsulteesMayAnswerAtTheSameMoment() throws Exception {
        List<Person> all = List.of(HR_ADVISER, UNISON_SECRETARY, GMB_SECRETARY);
        List<String> paths = all.stream()
                .map(who -> "/consultations/%s/responses"
                        .formatted(consultation(who.groups().iterator().next())))
                .toList();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var answers = Stream.of(0, 1, 2)
                    .map(i -> threads.submit(() -> {
                        start.await();
                        return story.tryTo(all.get(i), paths.get(i), "{'position':'SUPPORT'}");
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).hasStatusOk();
            }
        } finally {
            threads.shutdownNow();
        }
        jobs.run();

        assertThat(steps()).containsExactly("answer-the-comments");
        assertThat(JsonPath.<List<String>>read(read(), "$.consultations[*].state"))
                .containsOnly("RESPONDED");
    }

    @Test
    void aConsulteeAnswersOnlyForThemselvesAndOnlyOnce() {
        String hr = consultation("consultee:hr");
        assertThat(story.tryTo(GMB_SECRETARY, "/consultations/%s/responses".formatted(hr), "{'position':'SUPPORT'}"))
                .hasStatus(403);
        respond(HR_ADVISER, "consultee:hr", "{'position':'SUPPORT'}");
        assertThat(story.tryTo(HR_ADVISER, "/consultations/%s/responses".formatted(hr), "{'position':'OBJECT'}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.doneBy.sub")
                .isEqualTo("hr-adviser");
    }

    @Test
    void aProposalWithdrawnInMidConsultationStops() {
        story.does(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments/%s/withdrawals".formatted(amendment),
                "{'reason':'The law is about to change.'}");

        assertThat(story.passed(amendment))
                .contains("withdrawn-by-the-owner", "close-the-draft", "withdrawn")
                .doesNotContain("responded", "no-response", "answer-the-comments");
        assertThat(JsonPath.<String>read(read(), "$.outcome")).isEqualTo("WITHDRAWN");
        assertThat(steps()).isEmpty();
        assertThat(jobs.timers("end-of-the-period")).isEmpty();
        assertThat(story.told(amendment)).contains("AmendmentWithdrawn");
        assertThat(documents.requests("PUT", "/api/documents/reports/[^/]+/access"))
                .last()
                .asString()
                .contains("\"editors\":[]");
    }

    private String read() {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment);
    }

    private List<String> steps() {
        return JsonPath.read(read(), "$.openSteps[*].step");
    }

    private String consultation(String consultee) {
        return JsonPath.<List<String>>read(read(), "$.consultations[?(@.consultee.key=='%s')].id".formatted(consultee))
                .get(0);
    }

    private void respond(Person who, String consultee, String response) {
        story.does(who, "/consultations/%s/responses".formatted(consultation(consultee)), response);
    }
}
