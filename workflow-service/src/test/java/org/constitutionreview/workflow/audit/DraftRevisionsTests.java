package org.constitutionreview.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.constitutionreview.events.Topic;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WorkflowServiceTest
class DraftRevisionsTests {

    @Autowired
    DraftRevisions revisions;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditEntries entries;

    @Autowired
    TransactionTemplate transaction;

    private final UUID amendment = UUID.randomUUID();

    @Test
    void eachRevisionComesIntoTheTrailOnceWithTheHashOfItsContent() {
        transaction.executeWithoutResult(
                status -> trail.record(amendment, HEAD_OF_LEGAL_SERVICES, "Proposed the amendment", Map.of()));
        var news = draftRevised(
                "DraftRevised",
                """
                {"amendmentId":"%s","draft":"%s","document":"officers-code-of-conduct","title":"Code","revision":4,
                 "author":"head-of-legal-services","contentHash":"abc","discharges":[],
                 "audience":{"toAct":[],"toKnow":[]},"page":"/amendments/x"}"""
                        .formatted(amendment, UUID.randomUUID()));

        revisions.hear(news);
        revisions.hear(news);

        assertThat(entries.of(amendment)).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Saved revision 4 of the draft");
            assertThat(entry.who()).isEqualTo(HEAD_OF_LEGAL_SERVICES.inBrief());
            assertThat(entry.details()).containsEntry("contentHash", "abc");
        });
    }

    @Test
    void whatTheSuiteTookUpByItselfIsNobodysEntry() {
        revisions.hear(draftRevised(
                "DraftRevised",
                """
                {"amendmentId":"%s","draft":"%s","document":"officers-code-of-conduct","title":"Code","revision":5,
                 "author":"suite","contentHash":"abc","discharges":[],"tookUp":"Banking, in force from 2018-05-01",
                 "audience":{"toAct":[],"toKnow":["service:legal-services"]},"page":"/drafts/x"}"""
                        .formatted(amendment, UUID.randomUUID())));

        assertThat(entries.of(amendment)).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Took up what came into force, as revision 5 of the draft");
            assertThat(entry.who()).isNull();
        });
    }

    @Test
    void otherNewsAndUnreadableOnesAreLeftOut() {
        revisions.hear(draftRevised("EditionCameIntoForce", "{}"));
        revisions.hear(draftRevised("DraftRevised", "no json"));

        assertThat(entries.of(amendment)).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> draftRevised(String type, String content) {
        var news = new ConsumerRecord<>(Topic.DOCUMENTS_NAME, 0, 0, "draft", content.getBytes(StandardCharsets.UTF_8));
        news.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        news.headers().add("ce_type", ("org.constitutionreview." + type).getBytes(StandardCharsets.UTF_8));
        return news;
    }
}
