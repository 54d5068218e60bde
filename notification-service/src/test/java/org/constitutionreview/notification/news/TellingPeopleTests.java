package org.constitutionreview.notification.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.notification.Town.aGroup;
import static org.constitutionreview.notification.Town.anAmendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.AgreedChangesConfirmed;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ConsultationOpened;
import org.constitutionreview.events.Event;
import org.constitutionreview.events.ProposalReturned;
import org.constitutionreview.notification.Broker;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.constitutionreview.notification.inbox.Inbox;
import org.constitutionreview.notification.inbox.InboxEntry;
import org.constitutionreview.notification.person.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationServiceTest
class TellingPeopleTests {

    @Autowired
    Broker broker;

    @Autowired
    Town town;

    @Autowired
    Inbox inbox;

    @Autowired
    ParkedNews parked;

    @Test
    void whoIsAskedFindsItInTheInboxAndInOneMail() throws Exception {
        String union = aGroup();
        var secretary = town.recipient(union, "role:CONSULTEE");

        broker.publish(new ConsultationOpened(
                anAmendment(),
                UUID.randomUUID(),
                "UNISON",
                LocalDate.of(2017, 12, 11),
                Audience.toAct(union),
                "/consultations/1"));

        InboxEntry entry = await().until(() -> inboxOf(secretary.sub(), union), found -> found.size() == 1)
                .get(0);
        assertThat(entry.subject())
                .isEqualTo(
                        "You're asked to respond by Monday 11 December 2017: Officers' Code of Conduct: social media");
        assertThat(entry.toAct()).isTrue();
        assertThat(entry.businessDate()).isEqualTo(Broker.BUSINESS_DATE);
        assertThat(entry.page()).isEqualTo("/consultations/1");
        await().until(() -> secretary.mails().size() == 1);
        var mail = secretary.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo(entry.subject());
    }

    @Test
    void everyoneInAGroupIsTold() {
        String fagg = aGroup();
        var first = town.recipient(fagg);
        var second = town.recipient(fagg);
        var stranger = town.recipient(aGroup());

        broker.publish(confirmed(Audience.toKnow(fagg)));

        await().until(() -> first.mails().size() == 1 && second.mails().size() == 1);
        assertThat(stranger.mails()).isEmpty();
        assertThat(inboxOf(stranger.sub(), stranger.key())).isEmpty();
    }

    @Test
    void whoMustActAndMayKnowIsToldOnceAndAskedToAct() {
        String owners = aGroup();
        var owner = town.recipient(owners);
        String officers = aGroup();
        var audience = new Audience(List.of(owners), List.of(officers, owner.key()));

        broker.publish(confirmed(audience));

        await().until(() -> !owner.mails().isEmpty());
        assertThat(inboxOf(owner.sub(), owner.key(), owners)).hasSize(1).allMatch(InboxEntry::toAct);
        assertThat(inboxOf("an-officer", officers)).hasSize(1).noneMatch(InboxEntry::toAct);
        assertThat(owner.mails()).hasSize(1);
    }

    @Test
    void whatIsHeardTwiceIsToldOnce() {
        var owner = town.recipient();
        Event event = confirmed(Audience.toKnow(owner.key()));
        String id = UUID.randomUUID().toString();

        broker.publish(event, id, 1L);
        broker.publish(event, id, 1L);
        broker.publish(event, "another id, same number: " + id, 1L);
        broker.publish(event, "the end: " + id, 2L);

        await().until(() -> inboxOf(owner.sub(), owner.key()).size() >= 2);
        assertThat(inboxOf(owner.sub(), owner.key())).hasSize(2);
        await().until(() -> owner.mails().size() >= 2);
        assertThat(owner.mails()).hasSize(2);
    }

    @Test
    void markupAndExpressionsStayText() throws Exception {
        var owner = town.recipient();
        broker.publish(new ProposalReturned(
                anAmendment(),
                "<script>alert(1)</script> ${7*7} {title}\r\nBcc: all@ashcombe.example",
                Audience.toAct(owner.key()),
                "/amendments/1"));

        await().until(() -> owner.mails().size() == 1);
        String body = inboxOf(owner.sub(), owner.key()).get(0).body();
        assertThat(body).endsWith("Reason: <script>alert(1)</script> ${7*7} {title} Bcc: all@ashcombe.example");
        String mail = new String(owner.mails().get(0).getInputStream().readAllBytes());
        assertThat(mail.substring(mail.indexOf("text/html")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aFailureHalfWayTellsNobody() {
        var owner = town.recipient();
        var unstorable = new Audience(List.of(owner.key()), List.of("person:\0"));
        var failing = confirmed(unstorable);
        broker.publish(failing);

        await().until(() -> parked.all().stream()
                .anyMatch(it -> it.key().equals(failing.key()) && it.reason().startsWith("A fault in the suite")));
        assertThat(inboxOf(owner.sub(), owner.key())).isEmpty();
        assertThat(owner.mails()).isEmpty();
    }

    private static Event confirmed(Audience audience) {
        return new AgreedChangesConfirmed(anAmendment(), "Governance Committee", audience, "/amendments/1");
    }

    private List<InboxEntry> inboxOf(String sub, String... keys) {
        return inbox.of(new Person(sub, List.of(keys)), false, 100, Long.MAX_VALUE);
    }
}
