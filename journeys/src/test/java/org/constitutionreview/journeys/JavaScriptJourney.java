package org.constitutionreview.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.PLANNER;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What JavaScript adds where there is some: the other journeys do without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaScriptJourney {

    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.get());
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    void anOwnerIsAskedForAReasonOnlyWhereOneIsNeededAndLedToWhatIsWrong() {
        OnItsWay amendment =
                OnItsWay.proposed(new SuiteSetup(RunningSuite.get()), "Planning Code: reasons", "SUBSTANTIVE");
        Visit owner = desks.withJavaScript(1200, 900);
        List<String> faults = faultsOf(owner.page());
        SignInPage.of(owner).signInAs(PLANNER);
        Page page = owner.page();

        owner.open(amendment.page() + "/report/sections/wards");
        assertThat(page.getByLabel("Why not?")).not().isVisible();
        owner.choose("This section doesn't apply");
        assertThat(page.getByLabel("Why not?")).isVisible();

        owner.press("Save");
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        page.locator(".govuk-error-summary__list a").first().click();
        assertThat(page.getByLabel("Why not?")).isFocused();

        assertThat(faults).isEmpty();
    }

    /** What the browser complains about: faults of scripts, and what the page's own rules of security forbid. */
    private static List<String> faultsOf(Page page) {
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            // The answer to a form with mistakes is a 400, which the console shows too.
            if (message.type().equals("error") && !message.text().contains("status of 400")) {
                faults.add(message.text() + " at " + message.location());
            }
        });
        return faults;
    }
}
