package org.constitutionreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstitutionJourney {

    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create();
        browser = Browser.open(playwright);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void anyoneReadsTheOfficersCodeOfConductWithoutSigningIn() {
        Page page = browser.newPage();

        page.navigate(RunningSuite.get().address() + "/");
        assertThat(page).hasTitle(Pattern.compile("Constitution"));
        Accessibility.check(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Officers' Code of Conduct"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Officers' Code of Conduct");
        assertThat(page.getByText("Gifts and Hospitality General").first()).isVisible();
        Accessibility.check(page);
    }
}
