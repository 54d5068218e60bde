package org.constitutionreview.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constitutionreview.workflow.testing.People.AUDITOR;
import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.as;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@WorkflowServiceTest
class AuditTrailTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditEntries entries;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    AuditSealer sealer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester http;

    private final UUID amendment = UUID.randomUUID();

    @AfterEach
    void leaveASoundTrail() {
        jdbc.sql("TRUNCATE audit_sealed_head, audit_seal, audit_personal, audit_entry, audit_chain")
                .update();
    }

    @Test
    void keepsWhoDidWhatInOrder() {
        passed();
        record("Confirmed the type of change", Map.of("member", new Personal("Cllr Example")));

        assertThat(entries.of(amendment))
                .extracting(AuditEntry::what)
                .containsExactly("Passed the proposal", "Confirmed the type of change");
        assertThat(entries.of(amendment).get(0).who()).isEqualTo(GOVERNANCE_OFFICER.inBrief());
        assertThat(entries.of(amendment).get(1).details()).containsEntry("member", "Cllr Example");
        assertThat(verifier.verify(amendment))
                .isEqualTo(new AuditVerification(
                        true, 2, entries.of(amendment).get(1).hash(), null));
    }

    @Test
    void noticesAChangedWord() {
        passed();
        passed();
        jdbc.sql("UPDATE audit_entry SET content = replace(content, 'Passed', 'Returned') WHERE number = 1")
                .update();

        assertThat(verifier.verify(amendment).problem()).isEqualTo("Entry 1 of %s was changed.".formatted(amendment));
        assertThat(verifier.verifyAll().valid()).isFalse();
    }

    @Test
    void noticesAMissingEntry() {
        IntStream.range(0, 3).forEach(n -> passed());
        jdbc.sql("DELETE FROM audit_entry WHERE number = 2").update();

        assertThat(verifier.verify(amendment).problem()).isEqualTo("Entry 2 of %s is missing.".formatted(amendment));
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        passed();
        passed();
        jdbc.sql("DELETE FROM audit_entry WHERE number = 2").update();

        assertThat(verifier.verify(amendment).problem())
                .isEqualTo("The last entries of %s are missing.".formatted(amendment));
    }

    @Test
    void noticesOtherPeopleInAnEntry() {
        passed();
        jdbc.sql("UPDATE audit_personal SET value = 'Somebody Else' WHERE field = 'who.name'")
                .update();

        assertThat(verifier.verify(amendment).problem())
                .isEqualTo("The people named in entry 1 of %s were changed.".formatted(amendment));
    }

    @Test
    void namesCanBeErasedWithoutBreakingTheChain() {
        passed();
        jdbc.sql("DELETE FROM audit_personal").update();

        assertThat(verifier.verify(amendment).valid()).isTrue();
        assertThat(entries.of(amendment).get(0).who())
                .satisfies(who -> assertThat(who.name()).isEqualTo("(erased)"));
    }

    @Test
    void aChainThatIsWrittenAnewDiffersFromItsSeal() {
        passed();
        sealer.seal();
        jdbc.sql("DELETE FROM audit_personal").update();
        jdbc.sql("DELETE FROM audit_entry").update();
        jdbc.sql("UPDATE audit_chain SET last = 0, head = ?")
                .param(Digest.NOTHING_BEFORE)
                .update();
        record("Returned the proposal", Map.of());

        assertThat(verifier.verify(amendment).problem())
                .isEqualTo("Entry 1 of %s isn't the one that was sealed.".formatted(amendment));
    }

    @Test
    void aRemovedSealIsNoticed() {
        IntStream.range(0, 3).forEach(n -> {
            passed();
            sealer.seal();
        });
        assertThat(verifier.verifyAll().valid()).isTrue();
        jdbc.sql("DELETE FROM audit_sealed_head WHERE seal = 2").update();
        jdbc.sql("DELETE FROM audit_seal WHERE number = 2").update();

        assertThat(verifier.verifyAll().problem()).isEqualTo("Seal 2 was changed.");
    }

    @Test
    void sealsOnlyWhatHasGrown() {
        passed();
        sealer.seal();
        sealer.seal();

        assertThat(jdbc.sql("SELECT count(*) FROM audit_seal").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void manyAtOnceStillMakeOneChain() {
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(n -> CompletableFuture.runAsync(this::passed))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(verifier.verify(amendment)).satisfies(verification -> {
            assertThat(verification.valid()).isTrue();
            assertThat(verification.entries()).isEqualTo(20);
        });
    }

    @Test
    void refusesToRecordWithoutTheTransactionOfTheDeed() {
        assertThatThrownBy(() -> trail.record(amendment, null, "Did something", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isReadAndVerifiedByThoseWhoAnswerForIt() {
        passed();

        assertThat(http.get().uri("/api/workflow/audit?amendment=" + amendment).with(as(AUDITOR)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].who.name")
                .isEqualTo("Governance Officer");
        assertThat(http.get()
                        .uri("/api/workflow/audit/verification?amendment=" + amendment)
                        .with(as(AUDITOR)))
                .bodyJson()
                .extractingPath("$.valid")
                .isEqualTo(true);
        assertThat(http.get().uri("/api/workflow/audit/verification").with(as(HR_ADVISER)))
                .hasStatus(403);
    }

    private void passed() {
        record("Passed the proposal", Map.of("step", "check-the-proposal"));
    }

    private void record(String what, Map<String, ?> details) {
        transaction.executeWithoutResult(status -> trail.record(amendment, GOVERNANCE_OFFICER, what, details));
    }
}
