package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.workflow.testing.DocumentServiceStub.PARAGRAPH_13_5;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.testing.ApiCommand;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Doubtful;
import org.constitutionreview.workflow.testing.Jobs;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every command of the API, sent as unreliable networks and curious people send them: first by somebody whom it isn't for, then
 * by the right person twice, then with other content under the same key, and where it does a step, once more afterwards. All texts
 * hold what a browser or the engine could take for theirs.
 */
@StoryTest
@Import(Doubtful.class)
class RepeatedCommandsTests {

    @Autowired
    Story story;

    @Autowired
    Doubtful everybody;

    @Autowired
    Jobs jobs;

    @Autowired
    DocumentServiceStub documents;

    @BeforeEach
    void begin() {
        story.begin();
        everybody.begin();
    }

    @Test
    void eachHasOneEffectAndOneAnswerAndItsTextsStayTexts() {
        UUID id = throughConsultation();
        throughTheMeetings(id);
        underDelegatedPowers();
        withdrawn();
        failedAndRetried();
        aYearOfReviews();

        assertThat(everybody.sent())
                .containsAll(ApiCommand.all().stream()
                        .filter(ApiCommand::needsKey)
                        .map(ApiCommand::name)
                        .toList());
        assertThat(everybody.textsNotFoundAgain()).isEmpty();
    }

    private UUID throughConsultation() {
        String proposed = everybody.sends(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments",
                Map.of(
                        "title",
                        everybody.text("title"),
                        "purpose",
                        everybody.text("purpose"),
                        "suggestedHeadOfChange",
                        "SUBSTANTIVE",
                        "documents",
                        List.of("officers-code-of-conduct")));
        String id = JsonPath.read(proposed, "$.id");
        String amendment = "/amendments/" + id;
        everybody.puts(
                HEAD_OF_LEGAL_SERVICES, amendment + "/consultees", Map.of("consultees", List.of("consultee:hr")));
        story.isRegistered("members-code-of-conduct", "Members' Code of Conduct");
        everybody.sends(
                HEAD_OF_LEGAL_SERVICES, amendment + "/documents", Map.of("documentId", "members-code-of-conduct"));
        everybody.does(HEAD_OF_LEGAL_SERVICES, amendment + "/submissions", Map.of());
        everybody.does(GOVERNANCE_OFFICER, amendment + "/proposal-checks", Map.of("outcome", "PASSED"));
        everybody.does(MONITORING_OFFICER, amendment + "/types-of-change", Map.of("headOfChange", "SUBSTANTIVE"));
        story.meets(UUID.fromString(id), "fagg-2017-11-21", "{'outcome':'AGREED'}");
        story.day(LocalDate.of(2017, 11, 27));
        String round = everybody.does(GOVERNANCE_OFFICER, amendment + "/consultation-rounds", Map.of());
        String consultation = "/consultations/" + JsonPath.read(round, "$.items[0].id");
        everybody.puts(
                GOVERNANCE_OFFICER,
                consultation + "/closing-date",
                Map.of("closes", "2017-12-15", "reason", everybody.text("closing date")));
        everybody.does(
                HR_ADVISER,
                consultation + "/responses",
                Map.of(
                        "position",
                        "OBJECT",
                        "comments",
                        List.of(Map.of(
                                "documentId",
                                "officers-code-of-conduct",
                                "provisionId",
                                PARAGRAPH_13_5,
                                "revision",
                                7,
                                "quotedWords",
                                everybody.text("quoted words"),
                                "text",
                                everybody.text("comment")))));
        String table = story.reads(HEAD_OF_LEGAL_SERVICES, amendment + "/consultation-table");
        everybody.puts(
                HEAD_OF_LEGAL_SERVICES,
                "/comments/%s/answer".formatted(JsonPath.<String>read(table, "$.rows[0].commentId")),
                Map.of(
                        "kind",
                        "NOT_ACCEPTED",
                        "text",
                        everybody.text("answer"),
                        "reason",
                        everybody.text("rejection")));
        everybody.finds(HEAD_OF_LEGAL_SERVICES, amendment + "/consultation-table");
        everybody.does(HEAD_OF_LEGAL_SERVICES, amendment + "/answers", Map.of("materialChange", false));
        return UUID.fromString(id);
    }

    private void throughTheMeetings(UUID id) {
        String amendment = "/amendments/" + id;
        story.reportsAreClearedBy("['legal']");
        String item = "/agenda-items/"
                + JsonPath.read(
                        everybody.does(
                                GOVERNANCE_OFFICER,
                                amendment + "/agenda-items",
                                Map.of("meetingId", "governance-committee-2018-02-05")),
                        "$.id");
        everybody.does(
                HEAD_OF_LEGAL_SERVICES,
                item + "/clearances",
                Map.of("by", "legal", "outcome", "CLEARED", "comment", everybody.text("clearance")));
        story.reportsAreClearedBy("[]");
        everybody.does(MONITORING_OFFICER, item + "/cleared-papers", Map.of());
        everybody.does(
                GOVERNANCE_OFFICER,
                item + "/publications",
                Map.of("publishedAt", "2017-11-27T09:00:00Z", "link", "https://moderngov.example/$%7B1%7D"));
        story.day(LocalDate.of(2018, 2, 5));
        story.fires("day-of-the-meeting");
        everybody.does(
                GOVERNANCE_OFFICER,
                item + "/decisions",
                Map.of(
                        "outcome",
                        "RECOMMENDED_SUBJECT_TO_AMENDMENTS",
                        "resolution",
                        everybody.text("resolution"),
                        "minutePoints",
                        List.of(
                                Map.of("kind", "AGREED_AMENDMENT", "said", everybody.text("said"), "wording", "x"),
                                Map.of("kind", "SUGGESTION", "said", everybody.text("suggested")),
                                Map.of(
                                        "kind",
                                        "REFERRAL",
                                        "said",
                                        "A threshold?",
                                        "followUp",
                                        Map.of(
                                                "what",
                                                everybody.text("follow-up"),
                                                "receiver",
                                                "fagg",
                                                "due",
                                                "2018-06-30")))));
        everybody.finds(GOVERNANCE_OFFICER, "/bodies/fagg/forward-plan");
        String followUp = JsonPath.<List<String>>read(
                        story.reads(GOVERNANCE_OFFICER, "/bodies/fagg/forward-plan"),
                        "$.items[?(@.amendment.id=='%s')].id".formatted(id))
                .get(0);
        everybody.sends(
                GOVERNANCE_OFFICER, "/follow-ups/%s/closings".formatted(followUp), Map.of("how", "A policy was made."));
        UUID agreed = point(amendment, "AGREED_AMENDMENT");
        everybody.puts(
                HEAD_OF_LEGAL_SERVICES,
                "/minute-points/%s/explanation".formatted(point(amendment, "SUGGESTION")),
                Map.of("outcome", "DECLINED", "reason", everybody.text("declined")));
        documents.draftDischarges(8, agreed);
        documents.papersAreInOrder(agreed);
        everybody.does(HEAD_OF_LEGAL_SERVICES, amendment + "/agreed-changes", Map.of());
        everybody.puts(
                GOVERNANCE_OFFICER, "/minute-points/%s/confirmation".formatted(agreed), Map.of("confirmed", true));
        everybody.does(GOVERNANCE_OFFICER, amendment + "/agreed-change-confirmations", Map.of());
        everybody.does(
                GOVERNANCE_OFFICER,
                item + "/minutes-checks",
                Map.of(
                        "agree",
                        false,
                        "corrections",
                        List.of(Map.of("kind", "COMMENT", "said", everybody.text("minuted")))));
        everybody.finds(GOVERNANCE_OFFICER, amendment);
        story.meets(id, "fagg-2018-02-13", "{'outcome':'AGREED'}");
        UUID council = story.meets(
                id,
                "full-council-2018-03-01",
                "{'outcome':'APPROVED','commencement':{'condition':'when the Act commences'}}");
        story.does(
                GOVERNANCE_OFFICER,
                "/agenda-items/%s/minutes-checks".formatted(council),
                "{'agree':false,'corrections':[{'kind':'SUGGESTION','said':'Insert by.'}]}");
        everybody.does(
                MONITORING_OFFICER,
                "/agenda-items/%s/late-correction-decisions".formatted(council),
                Map.of("makeTheChanges", false, "reasons", everybody.text("too late")));
        everybody.does(MONITORING_OFFICER, amendment + "/text-confirmations", Map.of());
        everybody.does(MONITORING_OFFICER, amendment + "/condition-confirmations", Map.of("metOn", "2018-03-01"));
        everybody.does(
                HEAD_OF_LEGAL_SERVICES, amendment + "/practice-confirmations", Map.of("note", everybody.text("note")));
        everybody.findsInTheAuditTrail(id);
    }

    private void underDelegatedPowers() {
        UUID id = story.routed("CONSEQUENTIAL");
        everybody.does(
                MONITORING_OFFICER,
                "/amendments/%s/delegated-decisions".formatted(id),
                Map.of(
                        "outcome", "APPROVED",
                        "power", everybody.text("power"),
                        "reasons", everybody.text("reasons"),
                        "commencement", Map.of("atOnce", true)));
        everybody.finds(GOVERNANCE_OFFICER, "/amendments/" + id);
    }

    private void withdrawn() {
        UUID id = story.proposed();
        everybody.sends(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments/%s/withdrawals".formatted(id),
                Map.of("reason", everybody.text("withdrawn")));
        everybody.findsInTheAuditTrail(id);
    }

    private void failedAndRetried() {
        documents.isDown();
        story.tryTo(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments",
                "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['officers-code-of-conduct']}");
        jobs.failUntilGivenUp();
        documents.works();
        String failed = JsonPath.read(story.reads(GOVERNANCE_OFFICER, "/failed-steps"), "$.items[0].id");
        everybody.sends(GOVERNANCE_OFFICER, "/failed-steps/%s/retries".formatted(failed), Map.of());
        assertThat(jobs.failed()).isEmpty();
    }

    private void aYearOfReviews() {
        story.isRegistered("social-media-protocol", "Social Media Protocol");
        story.day(LocalDate.of(2025, 10, 1));
        String cycle = everybody.does(GOVERNANCE_OFFICER, "/review-cycles", Map.of("municipalYear", "2025/26"));
        everybody.does(
                GOVERNANCE_OFFICER,
                "/review-cycles/2025-26/plan",
                Map.of(
                        "items",
                        JsonPath.<List<String>>read(cycle, "$.reviews[*].documentId").stream()
                                .map(document -> Map.of(
                                        "documentId", document, "owner", "service:legal-services", "due", "2025-12-08"))
                                .toList()));
        story.fires("wait-for-its-opening-date");
        List<String> reviews = JsonPath.read(cycle, "$.reviews[*].id");
        everybody.does(
                HEAD_OF_LEGAL_SERVICES,
                "/reviews/%s/amendments".formatted(reviews.get(0)),
                Map.of("title", "At the review", "purpose", "Clearer", "suggestedHeadOfChange", "SUBSTANTIVE"));
        reviews.stream()
                .skip(1)
                .forEach(review -> everybody.does(
                        HEAD_OF_LEGAL_SERVICES,
                        "/reviews/%s/no-change-confirmations".formatted(review),
                        Map.of("reason", everybody.text("no change"))));
        everybody.finds(GOVERNANCE_OFFICER, "/review-cycles/2025-26");
        String followed = JsonPath.<List<String>>read(
                        story.reads(GOVERNANCE_OFFICER, "/review-cycles/2025-26"), "$.reviews[*].amendment.id")
                .get(0);
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/withdrawals".formatted(followed), "{'reason':'No.'}");
        await().untilAsserted(() -> assertThat(story.reads(GOVERNANCE_OFFICER, "/review-cycles/2025-26"))
                .contains("\"state\":\"TO_REPORT\""));
        jobs.run();
        everybody.does(GOVERNANCE_OFFICER, "/review-cycles/2025-26/reports", Map.of());
    }

    private UUID point(String amendment, String kind) {
        return UUID.fromString(JsonPath.<List<String>>read(
                        story.reads(GOVERNANCE_OFFICER, amendment),
                        "$.minutePoints[?(@.kind=='%s')].id".formatted(kind))
                .get(0));
    }
}
