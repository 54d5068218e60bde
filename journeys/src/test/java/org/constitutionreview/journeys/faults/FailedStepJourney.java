package org.constitutionreview.journeys.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.constitutionreview.journeys.Browser;
import org.constitutionreview.local.launch.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The process needs the texts, and nobody answers there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedStepJourney {

    private KillableSuite suite;
    private Playwright playwright;

    @BeforeAll
    void start() {
        suite = KillableSuite.start();
        playwright = Playwright.create();
    }

    @AfterAll
    void stop() {
        playwright.close();
        suite.down();
    }

    @Test
    void aStepThatRanOutOfRetriesIsSeenByAnOfficerAndGoesOnWhenTriedAgain() {
        Stubborn owner = new Stubborn(suite.as("head-of-legal-services"));
        Stubborn officer = new Stubborn(suite.as("governance-officer"));
        suite.kill(Part.DOCUMENT_SERVICE);
        String amendment = owner.post(
                        "/api/workflow/amendments",
                        Map.of(
                                "title",
                                "Proposed while the texts are away",
                                "purpose",
                                "To go on afterwards.",
                                "suggestedHeadOfChange",
                                "SUBSTANTIVE",
                                "documents",
                                List.of(PolicyOwner.CODE)),
                        UUID.randomUUID())
                .path("id")
                .asString();
        await().atMost(Patience.FOR_A_RESTART).untilAsserted(() -> {
            JsonNode failed = officer.get("/api/workflow/failed-steps").path("items");
            assertThat(failed.toString()).contains(amendment, "open-the-draft");
        });

        Page page = signedInOfficer();
        Locator step = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Try again.*Open the draft")));
        assertThat(step).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("org.constitutionreview");
        suite.up();
        step.click();

        await().atMost(Patience.FOR_A_RESTART)
                .untilAsserted(() -> assertThat(owner.get("/api/workflow/amendments/" + amendment)
                                .path("openSteps")
                                .toString())
                        .contains("write-the-change-and-the-report"));
        page.navigate(suite.address() + "/system");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("No step has failed.");
    }

    private Page signedInOfficer() {
        Page page = Browser.open(playwright).newPage();
        page.navigate(suite.address() + "/system");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Governance Officer"))
                .first()
                .click();
        return page;
    }
}
