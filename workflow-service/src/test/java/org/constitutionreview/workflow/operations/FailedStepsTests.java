package org.constitutionreview.workflow.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.workflow.testing.People.ADMINISTRATOR;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.as;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.HeadOfChange;
import org.constitutionreview.workflow.amendment.Proposal;
import org.constitutionreview.workflow.amendment.Proposals;
import org.constitutionreview.workflow.audit.AuditEntries;
import org.constitutionreview.workflow.audit.AuditEntry;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.DocumentRule;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** With no document-service there, and only one attempt. */
@WorkflowServiceTest
@TestPropertySource(
        properties = {
            "review.documents-url=http://localhost:1",
            "review.engine.retries=R1/PT0S",
            "review.engine.running-jobs=true"
        })
class FailedStepsTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    FailedSteps failedSteps;

    @Autowired
    Proposals proposals;

    @Autowired
    RegisteredDocuments documents;

    @Autowired
    AuditEntries audit;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aStepThatRanOutOfRetriesIsSeenAndRetried() {
        UUID amendment = anAmendment();
        await().untilAsserted(() -> assertThat(failedSteps.all(GOVERNANCE_OFFICER))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.amendmentId()).isEqualTo(amendment);
                    assertThat(step.step()).isEqualTo("open-the-draft");
                    assertThat(step.name()).isEqualTo("Open the draft");
                    assertThat(step.retries()).isZero();
                    assertThat(step.message()).endsWith(".").doesNotContain("org.", "Exception");
                }));
        assertThat(http.get().uri("/api/workflow/failed-steps").with(as(ADMINISTRATOR)))
                .bodyJson()
                .extractingPath("$.items[0].amendmentId")
                .isEqualTo(amendment.toString());
        String failed = failedSteps.all(GOVERNANCE_OFFICER).get(0).id();

        assertThat(retry(failed, HEAD_OF_LEGAL_SERVICES)).hasStatus(403);
        assertThat(retry(failed, ADMINISTRATOR)).hasStatus(204);

        assertThat(audit.of(amendment))
                .extracting(AuditEntry::what)
                .contains("Retried the failed step \"Open the draft\"");
        await().untilAsserted(() -> assertThat(failedSteps.all(GOVERNANCE_OFFICER))
                .extracting(FailedStep::id)
                .hasSize(1)
                .doesNotContain(failed));
        assertThat(retry(failed, ADMINISTRATOR)).hasStatus(404);
    }

    private MvcTestResult retry(String id, Person who) {
        return http.post()
                .uri("/api/workflow/failed-steps/%s/retries".formatted(id))
                .with(as(who))
                .header("Idempotency-Key", UUID.randomUUID())
                .exchange();
    }

    private UUID anAmendment() {
        documents.put(new RegisteredDocument(
                "officers-code-of-conduct",
                "Officers' Code of Conduct",
                "Part 13",
                "service:legal-services",
                DocumentRule.COUNCIL));
        return transaction.execute(status -> proposals
                .propose(
                        new Proposal(
                                "Social media",
                                "New rules on social media.",
                                HeadOfChange.SUBSTANTIVE,
                                List.of("officers-code-of-conduct"),
                                null,
                                null),
                        HEAD_OF_LEGAL_SERVICES)
                .id());
    }
}
