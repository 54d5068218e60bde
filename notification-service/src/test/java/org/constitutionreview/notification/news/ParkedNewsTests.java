package org.constitutionreview.notification.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.notification.Town.anAmendment;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ResponsesAnswered;
import org.constitutionreview.notification.Broker;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotificationServiceTest
class ParkedNewsTests {

    private static final String TOPIC = "constitution.amendments";

    @Autowired
    Broker broker;

    @Autowired
    Town town;

    @Autowired
    MockMvcTester http;

    @Autowired
    MeterRegistry meters;

    private final AmendmentInBrief amendment = anAmendment();
    private final String key = amendment.id().toString();
    private Town.Somebody officer;
    private Town.Somebody reader;

    @BeforeEach
    void people() {
        officer = town.recipient("role:GOVERNANCE_OFFICER");
        reader = town.recipient();
    }

    @Test
    void newsThatCannotBeToldStopsItsKeyAndNoOther() {
        broker.send(
                TOPIC, key, UUID.randomUUID().toString(), "org.constitutionreview.FromTomorrow", null, "{}".getBytes());
        broker.publish(answered(amendment));
        broker.publish(answered(anAmendment()));

        await().until(() -> inbox().contains("\"unreadCount\":1"));
        await().untilAsserted(() -> assertThatParked()
                .contains(key, "FromTomorrow", "This version doesn't know news of the type", "\"waiting\":1"));
    }

    @Test
    void metersTellWhatWaitsForTheServiceFromWhatWaitsForPeople() {
        broker.send(TOPIC, key, UUID.randomUUID().toString(), "none", null, new byte[0]);

        await().untilAsserted(() -> assertThatParked().contains(key));
        await().until(() -> meters.get("review.news.waiting").gauge().value() == 0);
        assertThat(meters.get("review.news.parked").gauge().value()).isPositive();
    }

    @Test
    void skippingGoesOnWithTheNext() {
        broker.send(
                TOPIC, key, UUID.randomUUID().toString(), "org.constitutionreview.FromTomorrow", null, "{}".getBytes());
        broker.publish(answered(amendment));
        await().untilAsserted(() -> assertThatParked().contains(key));

        assertThat(decide("skips", officer, UUID.randomUUID())).hasStatus(HttpStatus.NO_CONTENT);

        await().until(() -> inbox().contains(key));
        assertThatParked().doesNotContain(key);
    }

    @Test
    void replayingTriesAgainAndParksAgain() {
        byte[] garbage = {'{', 0, (byte) 0xff, '}'};
        broker.send(TOPIC, key, UUID.randomUUID().toString(), "org.constitutionreview.StepOpened", null, garbage);
        await().untilAsserted(() -> assertThatParked().contains(key, "The news can't be read"));
        String before = parked();

        assertThat(decide("replays", officer, UUID.randomUUID())).hasStatus(HttpStatus.NO_CONTENT);

        await().untilAsserted(() -> assertThatParked().contains(key).isNotEqualTo(before));
    }

    @Test
    void aRepeatedDecisionIsTakenOnceAndALaterOneFindsNothing() {
        broker.send(TOPIC, key, UUID.randomUUID().toString(), "none", null, new byte[0]);
        await().untilAsserted(() -> assertThatParked().contains(key));
        UUID command = UUID.randomUUID();

        assertThat(decide("skips", officer, command)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(decide("skips", officer, command)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(decide("skips", officer, UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("/problems/not-found", "Somebody may have replayed or skipped it already");
    }

    @Test
    void onlyOfficersAndAdministratorsSeeAndDecide() {
        var owner = town.recipient("role:POLICY_OWNER");

        assertThat(http.get().uri("/api/notifications/parked").with(owner.signedIn()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(decide("skips", owner, UUID.randomUUID()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("/problems/forbidden");
    }

    private ResponsesAnswered answered(AmendmentInBrief about) {
        return new ResponsesAnswered(about, Audience.toKnow(reader.key()), "/amendments/" + about.id());
    }

    private MvcTestResult decide(String decision, Town.Somebody by, UUID command) {
        return http.post()
                .uri("/api/notifications/parked/{key}/{decision}", key, decision)
                .header("Idempotency-Key", command)
                .with(by.signedIn())
                .exchange();
    }

    private AbstractStringAssert<?> assertThatParked() {
        return assertThat(parked());
    }

    private String parked() {
        return body(http.get()
                .uri("/api/notifications/parked")
                .with(officer.signedIn())
                .exchange());
    }

    private String inbox() {
        return body(http.get()
                .uri("/api/notifications/inbox")
                .with(reader.signedIn())
                .exchange());
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
