package org.constitutionreview.workflow.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.constitutionreview.workflow.testing.DocumentServiceStub;
import org.constitutionreview.workflow.testing.Jobs;
import org.constitutionreview.workflow.testing.Story;
import org.constitutionreview.workflow.testing.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Document-service was away for longer than all pauses, and is back. */
@StoryTest
class RetriedAtOnceTests {

    @Autowired
    Story story;

    @Autowired
    Jobs jobs;

    @Autowired
    ManagementService engine;

    @Autowired
    DocumentServiceStub documents;

    @Autowired
    FailedSteps failedSteps;

    @BeforeEach
    void aStepHasRunOutOfRetries() {
        story.begin();
        documents.isDown();
        story.tryTo(
                HEAD_OF_LEGAL_SERVICES,
                "/amendments",
                "{'title':'T','purpose':'P','suggestedHeadOfChange':'SUBSTANTIVE','documents':['officers-code-of-conduct']}");
        jobs.failUntilGivenUp();
    }

    @AfterEach
    void works() {
        documents.works();
    }

    @Test
    void theStepDoesNotWaitForTheEndOfItsLastPause() {
        assertThat(jobs.failed()).extracting(Job::getDuedate).doesNotContainNull();

        String failed = failedSteps.all(GOVERNANCE_OFFICER).get(0).id();
        failedSteps.retry(failed, GOVERNANCE_OFFICER);

        List<Job> retried = engine.createJobQuery().messages().withRetriesLeft().list();
        assertThat(retried).singleElement().extracting(Job::getDuedate).isNull();
    }
}
