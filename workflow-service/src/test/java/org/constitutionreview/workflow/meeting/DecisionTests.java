package org.constitutionreview.workflow.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.DEPUTY_GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StoryTest
class DecisionTests {

    private static final String ALL_SEVEN_KINDS =
            """
            {'outcome':'RECOMMENDED_SUBJECT_TO_AMENDMENTS','minutePoints':[
              {'kind':'AGREED_AMENDMENT','paragraph':'13.7','said':'Reword it.','wording':'personal social media sites must not be used'},
              {'kind':'DRAFTING_INSTRUCTION','said':'Say which sites count, as examples.'},
              {'kind':'SUGGESTION','paragraph':'18.1','said':'Insert by.'},
              {'kind':'OFFICER_UNDERTAKING','said':'Tidy up the formatting.','beforeTheMeeting':true},
              {'kind':'REFERRAL','said':'A threshold for gifts?','followUp':{'what':'Consider a threshold','receiver':'fagg','due':'2018-06-30'}},
              {'kind':'QUESTION_ANSWERED','said':'Does it cover blogs?','answeredBy':'Head of Legal Services','answer':'It does.'},
              {'kind':'COMMENT','said':'A clear paper.'}]}""";

    @Autowired
    Story story;

    @Autowired
    DocumentServiceStub documents;

    UUID amendment;

    @BeforeEach
    void isReadyForTheCommittee() {
        story.begin();
        amendment = story.routed("SUBSTANTIVE");
        story.meets(amendment, "fagg-2017-11-21", "{'outcome':'AGREED'}");
    }

    @Test
    void draftsTheResolutionAsClerksWordIt() {
        UUID item = story.hasPapersFor(amendment, "governance-committee-2018-02-05");
        assertThat(story.reads(
                        GOVERNANCE_OFFICER,
                        "/agenda-items/%s/resolution-draft?outcome=RECOMMENDED_SUBJECT_TO_AMENDMENTS".formatted(item)))
                .contains(
                        "RESOLVED that the Officers' Code of Conduct, subject to the inclusion of the agreed amendments, be recommended to full Council for approval at the 01 March 2018 meeting");
    }

    @Test
    void agreedChangesAreMadeConfirmedAndSentBackUntilEachIsSettled() {
        story.meets(amendment, "governance-committee-2018-02-05", ALL_SEVEN_KINDS);
        UUID agreed = point("AGREED_AMENDMENT");
        UUID drafting = point("DRAFTING_INSTRUCTION");

        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path("agreed-changes"), "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.reasons.length()")
                .isEqualTo(4);
        explain("SUGGESTION", "DECLINED");
        explain("OFFICER_UNDERTAKING", "EXPLAINED");
        documents.draftDischarges(8, agreed, drafting);
        story.does(HEAD_OF_LEGAL_SERVICES, path("agreed-changes"), "{}");

        judge(agreed, "{'confirmed':true}");
        judge(drafting, "{'confirmed':false,'reason':'Say including, but not limited to.'}");
        story.does(GOVERNANCE_OFFICER, path("agreed-change-confirmations"), "{}");
        assertThat(steps()).containsExactly("make-the-agreed-changes");
        assertThat(state("DRAFTING_INSTRUCTION")).isEqualTo("OPEN");

        documents.draftDischarges(9, agreed, drafting);
        story.does(HEAD_OF_LEGAL_SERVICES, path("agreed-changes"), "{}");
        judge(agreed, "{'confirmed':true}");
        judge(drafting, "{'confirmed':true}");
        story.does(GOVERNANCE_OFFICER, path("agreed-change-confirmations"), "{}");

        assertThat(steps()).containsExactly("add-to-an-agenda");
        assertThat(List.of(
                        state("AGREED_AMENDMENT"),
                        state("SUGGESTION"),
                        state("OFFICER_UNDERTAKING"),
                        state("REFERRAL"),
                        state("COMMENT")))
                .containsExactly("CONFIRMED", "DECLINED", "EXPLAINED", "DISCHARGED", "NOTHING_TO_DO");
        assertThat(story.reads(GOVERNANCE_OFFICER, "/bodies/governance-committee/action-log"))
                .contains("Consider a threshold");
        assertThat(story.reads(GOVERNANCE_OFFICER, "/bodies/fagg/forward-plan"))
                .contains("Consider a threshold", "\"receiverName\":\"Finance and Governance Group (FaGG)\"");
        assertThat(story.told(amendment)).contains("FollowUpRaised", "AgreedChangesConfirmed");

        // Undone after it was confirmed: the next papers can't be cleared.
        UUID item = story.isOnTheAgendaOf(amendment, "fagg-2018-02-13");
        documents.draftDischarges(10, drafting);
        documents.papersAreInOrder(drafting);
        assertThat(story.tryTo(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.reasons[*].code")
                .asArray()
                .contains("point-open");
    }

    @Test
    void leavingOutWhatTheCommitteeAgreedNeedsTheMonitoringOfficer() {
        story.meets(amendment, "governance-committee-2018-02-05", ALL_SEVEN_KINDS);
        String path = "/minute-points/%s/explanation".formatted(point("AGREED_AMENDMENT"));
        String leftOut = "{'outcome':'LEFT_OUT','reason':'Case law has moved on.'}";

        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, HttpMethod.PUT, path, leftOut))
                .hasStatus(403);
        story.does(MONITORING_OFFICER, HttpMethod.PUT, path, leftOut);
        assertThat(state("AGREED_AMENDMENT")).isEqualTo("EXPLAINED");
    }

    @Test
    void papersAreNotClearedWhileTheReportCheckFindsSomething() {
        UUID item = story.isOnTheAgendaOf(amendment, "governance-committee-2018-02-05");
        documents.papersHaveFindings("section-empty", "placeholder-left");
        assertThat(story.tryTo(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.reasons.length()")
                .isEqualTo(2);
        documents.isDown();
        assertThat(story.tryTo(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}"))
                .hasStatus(503);
        documents.works();
        story.does(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}");
        assertThat(steps()).containsExactly("publish-the-papers");
    }

    @Test
    void aMeetingThatCannotBeMadeIsRefusedWithTheReason() {
        story.day(LocalDate.of(2018, 1, 27));
        assertThat(story.tryTo(
                        GOVERNANCE_OFFICER, path("agenda-items"), "{'meetingId':'governance-committee-2018-02-05'}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("26 January 2018");
    }

    @Test
    void referredBackItGoesThroughAgain() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'REFERRED_BACK'}");
        assertThat(steps()).containsExactly("correct-and-resubmit");
        story.does(HEAD_OF_LEGAL_SERVICES, path("submissions"), "{}");
        story.does(GOVERNANCE_OFFICER, path("proposal-checks"), "{'outcome':'PASSED'}");
        story.does(MONITORING_OFFICER, path("types-of-change"), "{'headOfChange':'SUBSTANTIVE'}");
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(amendment, "governance-committee-2018-03-26", "{'outcome':'RECOMMENDED'}");

        assertThat(story.passed(amendment))
                .containsSubsequence(
                        "governance-committee", "correct-and-resubmit", "check-the-proposal", "governance-committee")
                .doesNotContain("full-council");
    }

    @Test
    void deferredItGoesToALaterMeetingOfTheSameBody() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'DEFERRED'}");
        assertThat(steps()).containsExactly("add-to-an-agenda");
        story.meets(amendment, "governance-committee-2018-03-26", "{'outcome':'RECOMMENDED'}");

        assertThat(story.passed(amendment))
                .filteredOn("record-the-decision"::equals)
                .hasSize(3);
        assertThat(story.passed(amendment)).doesNotContain("correct-and-resubmit", "full-council");
    }

    @Test
    void notRecommendedItEnds() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'NOT_RECOMMENDED'}");
        assertThat(story.passed(amendment)).contains("not-recommended").doesNotContain("full-council", "lost");
        assertThat(story.told(amendment)).contains("AmendmentLost");
    }

    @Test
    void lostAtCouncilItEnds() {
        story.meets(amendment, "governance-committee-2018-02-05", "{'outcome':'RECOMMENDED'}");
        story.meets(amendment, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        story.meets(amendment, "full-council-2018-03-01", "{'outcome':'LOST'}");

        assertThat(story.passed(amendment)).contains("lost").doesNotContain("bring-into-force", "not-recommended");
        assertThat(JsonPath.<String>read(read(), "$.outcome")).isEqualTo("LOST");
    }

    @Test
    void whatContradictsTheRulesOfTheBodyIsListed() {
        UUID item = story.hasPapersFor(amendment, "governance-committee-2018-02-05");
        story.day(LocalDate.of(2018, 2, 5));
        story.fires("day-of-the-meeting");
        String path = "/agenda-items/%s/decisions".formatted(item);
        assertThat(story.tryTo(GOVERNANCE_OFFICER, path, "{'outcome':'APPROVED'}"))
                .hasStatus(400);
        assertThat(story.tryTo(GOVERNANCE_OFFICER, path, "{'outcome':'RECOMMENDED_SUBJECT_TO_AMENDMENTS'}"))
                .hasStatus(400);
        assertThat(
                        story.tryTo(
                                GOVERNANCE_OFFICER,
                                path,
                                "{'outcome':'RECOMMENDED','minutePoints':[{'kind':'AGREED_AMENDMENT','said':'x'},{'kind':'REFERRAL','said':'y'}]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(3);
        assertThat(story.tryTo(GOVERNANCE_OFFICER, path, "{'outcome':'SOMETHING'}"))
                .hasStatus(400);
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path, "{'outcome':'RECOMMENDED'}"))
                .hasStatus(403);
    }

    @Test
    void ofTwoOfficersWhoDecideAtOnceOneWinsAndTheOtherIsToldWhoDid() throws Exception {
        String decisions = "/agenda-items/%s/decisions"
                .formatted(story.hasPapersFor(amendment, "governance-committee-2018-02-05"));
        story.day(LocalDate.of(2018, 2, 5));
        story.fires("day-of-the-meeting");
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        Map<Person, MvcTestResult> answers = new HashMap<>();
        try {
            Map<Person, Future<MvcTestResult>> asked = new HashMap<>();
            for (Person officer : List.of(GOVERNANCE_OFFICER, DEPUTY_GOVERNANCE_OFFICER)) {
                asked.put(officer, threads.submit(() -> {
                    start.await();
                    return story.tryTo(officer, decisions, "{'outcome':'RECOMMENDED'}");
                }));
            }
            start.countDown();
            for (var answer : asked.entrySet()) {
                answers.put(answer.getKey(), answer.getValue().get());
            }
        } finally {
            threads.shutdownNow();
        }

        Person winner = answers.entrySet().stream()
                .filter(answer -> answer.getValue().getResponse().getStatus() == 200)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        assertThat(answers.remove(winner)).hasStatusOk();
        assertThat(answers.values().iterator().next())
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"type":"/problems/stale-task","step":"record-the-decision","doneBy":{"sub":"%s"}}"""
                                .formatted(winner.sub()));
    }

    @Test
    void afterPublicationTheMeetingDecidesOnAWithdrawal() {
        UUID item = story.hasPapersFor(amendment, "governance-committee-2018-02-05");
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path("withdrawals"), "{'reason':'No longer needed.'}"))
                .hasStatus(409);
        story.does(MONITORING_OFFICER, path("withdrawals"), "{'reason':'No longer needed.'}");
        story.day(LocalDate.of(2018, 2, 5));
        story.fires("day-of-the-meeting");
        story.does(GOVERNANCE_OFFICER, "/agenda-items/%s/decisions".formatted(item), "{'outcome':'WITHDRAWN'}");

        assertThat(JsonPath.<String>read(read(), "$.outcome")).isEqualTo("WITHDRAWN");
        assertThat(story.passed(amendment)).contains("withdrawn");
    }

    @Test
    void officersAreWarnedAheadOfAndAfterTheDeadlineForPublication() {
        UUID item = story.isOnTheAgendaOf(amendment, "governance-committee-2018-02-05");
        story.does(MONITORING_OFFICER, "/agenda-items/%s/cleared-papers".formatted(item), "{}");
        story.fires("deadline-near");
        story.fires("deadline-missed");
        assertThat(story.told(amendment))
                .filteredOn("PublicationDeadlineNear"::equals)
                .hasSize(2);
    }

    private String path(String what) {
        return "/amendments/%s/%s".formatted(amendment, what);
    }

    private String read() {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + amendment);
    }

    private List<String> steps() {
        return JsonPath.read(read(), "$.openSteps[*].step");
    }

    private UUID point(String kind) {
        return UUID.fromString(JsonPath.<List<String>>read(read(), "$.minutePoints[?(@.kind=='%s')].id".formatted(kind))
                .get(0));
    }

    private String state(String kind) {
        return JsonPath.<List<String>>read(read(), "$.minutePoints[?(@.kind=='%s')].state".formatted(kind))
                .get(0);
    }

    private void explain(String kind, String outcome) {
        story.does(
                HEAD_OF_LEGAL_SERVICES,
                HttpMethod.PUT,
                "/minute-points/%s/explanation".formatted(point(kind)),
                "{'outcome':'%s','reason':'Because.'}".formatted(outcome));
    }

    private void judge(UUID point, String confirmation) {
        story.does(GOVERNANCE_OFFICER, HttpMethod.PUT, "/minute-points/%s/confirmation".formatted(point), confirmation);
    }
}
