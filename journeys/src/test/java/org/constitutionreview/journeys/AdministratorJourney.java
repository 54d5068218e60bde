package org.constitutionreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(0)
class AdministratorJourney {

    private static final LocatorAssertions.ContainsTextOptions WITHIN_A_MINUTE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final LocalDate BEFORE_THE_MOVE = LocalDate.of(2017, 11, 2);

    private RunningSuite suite;
    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;

    @BeforeAll
    void openBrowser() {
        suite = RunningSuite.notAfter(BEFORE_THE_MOVE);
        playwright = Playwright.create();
        browser = Browser.open(playwright);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void anAdministratorSignsInWithOneClickAndMovesTheBusinessClock() {
        Page page = signedInAs("Administrator", "/home");
        clockInTheRowOfPlaces(page).click();
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("November 2017");
        Accessibility.check(page);

        moveTo(page, "2017-10-01");
        assertThat(main).containsText("The business clock only moves forward");
        Accessibility.check(page);

        moveTo(page, "2017-11-03");
        assertThat(main).containsText("Friday 3 November 2017 at 09:00", WITHIN_A_MINUTE);
    }

    @Test
    void nobodyElseMovesTheBusinessClock() {
        assertThat(clockInTheRowOfPlaces(signedInAs("Governance Officer", "/home")))
                .hasCount(0);
        Page page = signedInAs("Auditor", "/business-clock");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move the clock")))
                .hasCount(0);
    }

    @Test
    void everyCaughtMailIsOnAPageForAnyone() {
        Page page = browser.newPage();

        page.navigate(suite.mails());

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Caught e-mails");
        Accessibility.check(page);
    }

    private Page signedInAs(String person, String path) {
        Page page = browser.newContext().newPage();
        page.navigate(suite.address() + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sign in as …");
        Accessibility.check(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.BANNER)).containsText(person);
        return page;
    }

    private static Locator clockInTheRowOfPlaces(Page page) {
        return page.getByLabel("Places")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Business clock"));
    }

    private static void moveTo(Page page, String date) {
        page.getByLabel("Move forward to").fill(date);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move the clock"))
                .click();
    }
}
