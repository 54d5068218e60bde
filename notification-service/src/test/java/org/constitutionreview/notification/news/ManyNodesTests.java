package org.constitutionreview.notification.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.notification.Town.anAmendment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ProposalReturned;
import org.constitutionreview.notification.Broker;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.constitutionreview.notification.inbox.Inbox;
import org.constitutionreview.notification.inbox.InboxEntry;
import org.constitutionreview.notification.person.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@NotificationServiceTest
class ManyNodesTests {

    @Autowired
    News news;

    @Autowired
    NewsWorker worker;

    @Autowired
    Inbox inbox;

    @Autowired
    Town town;

    @Test
    void eachEventIsToldOnceAndInTheOrderOfItsKey() {
        var reader = town.recipient();
        List<AmendmentInBrief> amendments = List.of(anAmendment(), anAmendment(), anAmendment());
        List<HeardEvent> heard = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            for (AmendmentInBrief amendment : amendments) {
                heard.add(returned(amendment, number, reader));
            }
        }

        news.keep(heard);
        CompletableFuture.allOf(aNode(), aNode(), aNode()).join();

        await().until(() -> inboxOf(reader).size() >= heard.size());
        for (AmendmentInBrief amendment : amendments) {
            List<String> reasons = inboxOf(reader).stream()
                    .filter(entry -> amendment.id().equals(entry.amendmentId()))
                    .map(entry -> entry.body().replaceAll("(?s).*Reason: ", "").strip())
                    .toList();
            assertThat(reasons).hasSize(20).isSortedAccordingTo((a, b) -> Integer.parseInt(b) - Integer.parseInt(a));
        }
    }

    private CompletableFuture<Void> aNode() {
        return CompletableFuture.runAsync(() -> {
            while (worker.tellNext()) {
                Thread.yield();
            }
        });
    }

    private List<InboxEntry> inboxOf(Town.Somebody reader) {
        return inbox.of(new Person(reader.sub(), List.of(reader.key())), false, 200, Long.MAX_VALUE);
    }

    private static HeardEvent returned(AmendmentInBrief amendment, int number, Town.Somebody reader) {
        var event =
                new ProposalReturned(amendment, String.valueOf(number), Audience.toKnow(reader.key()), "/amendments");
        return new HeardEvent(
                UUID.randomUUID().toString(),
                event.topic().topicName(),
                event.key(),
                event.type(),
                "/workflow-service",
                (long) number,
                Instant.now(),
                Broker.BUSINESS_DATE,
                JsonMapper.shared().writeValueAsBytes(event));
    }
}
