package org.constitutionreview.workflow.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GMB_SECRETARY;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_HR_SERVICES;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Jobs;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class ProposalTests {

    @Autowired
    Amendments amendments;

    @Autowired
    Story story;

    @Autowired
    Jobs jobs;

    @Autowired
    DocumentServiceStub documents;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void onlyTheOwnerOfADocumentProposes() {
        assertThat(
                        story.tryTo(
                                HEAD_OF_HR_SERVICES,
                                "/amendments",
                                "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['officers-code-of-conduct']}"))
                .hasStatus(403);
        assertThat(story.tryTo(
                        HEAD_OF_LEGAL_SERVICES,
                        "/amendments",
                        "{'title':'','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':[]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(2);
        assertThat(story.tryTo(
                        HEAD_OF_LEGAL_SERVICES,
                        "/amendments",
                        "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['nothing']}"))
                .hasStatus(400);
    }

    @Test
    void theWholeListOfFindingsHoldsBackASubmission() {
        UUID id = story.proposed();
        documents.papersHaveFindings("consultees-missing", "section-empty", "section-empty");
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/submissions".formatted(id), "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.reasons.length()")
                .isEqualTo(3);
        assertThat(steps(id)).containsExactly("write-the-change-and-the-report");
    }

    @Test
    void aProposalIsReturnedAndResubmitted() {
        UUID id = story.proposed();
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/submissions".formatted(id), "{}");
        String checks = "/amendments/%s/proposal-checks".formatted(id);
        assertThat(story.tryTo(GOVERNANCE_OFFICER, checks, "{'outcome':'RETURNED'}"))
                .hasStatus(400);
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, checks, "{'outcome':'PASSED'}"))
                .hasStatus(403);
        story.does(GOVERNANCE_OFFICER, checks, "{'outcome':'RETURNED','reason':'Say why ${execution}.'}");
        assertThat(steps(id)).containsExactly("correct-and-resubmit");
        assertThat(amendments.get(id).whyReturned()).isEqualTo("Say why ${execution}.");
        story.does(HEAD_OF_LEGAL_SERVICES, "/amendments/%s/submissions".formatted(id), "{}");
        assertThat(amendments.get(id).whyReturned()).isNull();
        story.does(GOVERNANCE_OFFICER, checks, "{'outcome':'PASSED'}");

        assertThat(story.passed(id))
                .containsSubsequence("check-the-proposal", "correct-and-resubmit", "check-the-proposal");
        assertThat(story.told(id)).contains("ProposalReturned");
    }

    @Test
    void aTypographicalCorrectionIsApprovedUnderDelegatedPowersAndComesIntoForceAtOnce() {
        UUID id = story.routed("TYPOGRAPHICAL");
        assertThat(story.tryTo(
                        MONITORING_OFFICER,
                        "/amendments/%s/delegated-decisions".formatted(id),
                        "{'outcome':'APPROVED','reasons':'Spelling.','commencement':{'atOnce':true}}"))
                .hasStatus(400);
        decideUnderDelegation(
                id,
                "{'outcome':'APPROVED','power':'Article 14.2','reasons':'Spelling.','commencement':{'atOnce':true}}");

        assertThat(story.passed(id))
                .containsSubsequence("approve-under-delegated-powers", "prepare-commencement", "bring-into-force")
                .doesNotContain("full-council", "confirm-the-text-as-approved", "commencement-date");
        assertThat(steps(id)).containsExactly("put-the-change-into-practice");
        assertThat(documents.requests("PUT", "/api/documents/commencements/[^/]+"))
                .last()
                .asString()
                .contains("\"revision\":7", "Article 14.2");
        assertThat(story.told(id)).contains("ApprovedUnderDelegation");
    }

    @Test
    void whatIsNotWithinDelegatedPowersTakesTheFullRoute() {
        UUID id = story.routed("LEGAL_COMPLIANCE");
        decideUnderDelegation(id, "{'outcome':'NOT_WITHIN_MY_POWERS','reasons':'It changes a duty.'}");

        assertThat(story.passed(id)).contains("approve-under-delegated-powers");
        assertThat(steps(id)).containsExactly("add-to-an-agenda");
        assertThat(JsonPath.<String>read(read(id), "$.stage.id")).isEqualTo("fagg-discussion");
    }

    @Test
    void returnedFromDelegatedPowersItIsCorrected() {
        UUID id = story.routed("CONSEQUENTIAL");
        decideUnderDelegation(id, "{'outcome':'RETURNED','reasons':'Name the decision of Council.'}");
        assertThat(steps(id)).containsExactly("correct-and-resubmit");
    }

    @Test
    void documentServiceDownMeansRetriesAndThenAFailedStep() {
        documents.isDown();
        assertThat(
                        story.tryTo(
                                HEAD_OF_LEGAL_SERVICES,
                                "/amendments",
                                "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['officers-code-of-conduct']}"))
                .hasStatus(201);
        jobs.failUntilGivenUp();
        assertThat(jobs.failed()).hasSize(1);

        documents.works();
        jobs.retryFailed();
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void itsOwnerAddsADocumentInWhichSomethingFollowsFromTheChange() {
        story.isRegistered("members-code-of-conduct", "Members' Code of Conduct");
        UUID id = story.proposed();
        String path = "/amendments/%s/documents".formatted(id);

        assertThat(story.tryTo(GOVERNANCE_OFFICER, path, "{'documentId':'members-code-of-conduct'}"))
                .hasStatus(403);
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path, "{'documentId':'nothing'}"))
                .hasStatus(400);
        story.does(HEAD_OF_LEGAL_SERVICES, path, "{'documentId':'members-code-of-conduct'}");

        assertThat(JsonPath.<List<String>>read(read(id), "$.documents[*].documentId"))
                .containsExactly("officers-code-of-conduct", "members-code-of-conduct");
        String draft = JsonPath.read(read(id), "$.documents[1].draftId");
        assertThat(documents.requests("PUT", "/api/documents/drafts/" + draft + "/access"))
                .last()
                .asString()
                .contains("service:legal-services", "\"about\"");
        assertThat(story.tryTo(HEAD_OF_LEGAL_SERVICES, path, "{'documentId':'members-code-of-conduct'}"))
                .hasStatus(409);
    }

    @Test
    void noDocumentIsAddedWhileOthersJudge() {
        story.isRegistered("members-code-of-conduct", "Members' Code of Conduct");
        UUID id = story.checked();

        assertThat(story.tryTo(
                        HEAD_OF_LEGAL_SERVICES,
                        "/amendments/%s/documents".formatted(id),
                        "{'documentId':'members-code-of-conduct'}"))
                .hasStatus(409);
    }

    @Test
    void nobodyReadsWhatDoesNotConcernThem() {
        UUID id = story.proposed();
        assertThat(story.triesToRead(GMB_SECRETARY, "/amendments/" + id)).hasStatus(403);
        assertThat(story.triesToRead(GOVERNANCE_OFFICER, "/amendments/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private void decideUnderDelegation(UUID id, String decision) {
        story.does(MONITORING_OFFICER, "/amendments/%s/delegated-decisions".formatted(id), decision);
    }

    private String read(UUID id) {
        return story.reads(GOVERNANCE_OFFICER, "/amendments/" + id);
    }

    private List<String> steps(UUID id) {
        return JsonPath.read(read(id), "$.openSteps[*].step");
    }
}
