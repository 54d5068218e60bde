package org.constitutionreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constitutionreview.journeys.pages.Accessibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** News that this version can't tell, as in the midst of an upgrade, and news of the same amendment behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParkedNewsJourney {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String amendment = UUID.randomUUID().toString();
    private Playwright playwright;

    @BeforeAll
    void start() {
        playwright = Playwright.create();
    }

    @AfterAll
    void stop() {
        playwright.close();
    }

    @Test
    void anOfficerTriesItAgainLeavesItOutAndWhatWaitedBehindItIsTold() {
        Page page = signedInAs("Governance Officer", "/system");
        Accessibility accessibility = new Accessibility(page.context().browser());
        publish("FromTomorrow", "{}");
        publish(
                "ResponsesAnswered",
                """
                {"amendment": {"id": "%s", "reference": "2017/999", "title": "Told after a pause"},
                 "audience": {"toAct": [], "toKnow": ["role:GOVERNANCE_OFFICER"]}, "page": "/amendments"}"""
                        .formatted(amendment));
        isParked(page);
        assertThat(main(page)).containsText("one later piece of news waits behind it");
        accessibility.check(page);

        button(page, "Tell it again").click();
        assertThat(main(page)).containsText("The news is told again, in its order.");
        isParked(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave it out"))
                .click();
        accessibility.check(page);
        button(page, "Leave it out").click();
        assertThat(main(page)).containsText("All news has been told.");

        await().atMost(SOON).untilAsserted(() -> {
            page.navigate(RunningSuite.get().address() + "/notifications");
            assertThat(main(page)).containsText("Told after a pause");
        });
    }

    private static void isParked(Page page) {
        await().atMost(SOON).untilAsserted(() -> {
            page.navigate(RunningSuite.get().address() + "/system");
            assertThat(main(page)).containsText("FromTomorrow");
        });
    }

    private void publish(String type, String data) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RunningSuite.get().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            var news = new ProducerRecord<>("constitution.amendments", amendment, data);
            Map.of(
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_type",
                            "org.constitutionreview." + type,
                            "ce_source",
                            "/workflow-service",
                            "ce_time",
                            Instant.now().toString())
                    .forEach((name, value) -> news.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(news);
        }
    }

    private Page signedInAs(String person, String path) {
        Page page = Browser.open(playwright).newPage();
        page.navigate(RunningSuite.get().address() + path);
        button(page, person).first().click();
        assertThat(page.getByRole(AriaRole.BANNER)).containsText(person);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }
}
