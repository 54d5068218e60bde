package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at pages as axe sees them, by WCAG 2.2 at level AA. Each kind of page is looked at once.
 *
 * <p>Axe itself needs JavaScript: what somebody without it got is opened again beside it, word for word.
 */
public final class Accessibility {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String ID = "/([0-9]+|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)";

    private final Page beside;
    private final Set<String> seen = new HashSet<>();

    public Accessibility(Browser browser) {
        this.beside = browser.newPage();
    }

    public void check(Page page) {
        if (seen.add(kind(page))) {
            String content = page.content();
            beside.unrouteAll();
            beside.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(content)));
            beside.navigate(page.url());
            assertThat(violations(axe().withTags(WCAG_22_AA), ColorScheme.LIGHT))
                    .as("what hinders people on \"%s\" (%s)", page.title(), page.url())
                    .isEmpty();
            assertThat(violations(axe().withRules(List.of("color-contrast")), ColorScheme.DARK))
                    .as("what can't be read in dark colours on \"%s\" (%s)", page.title(), page.url())
                    .isEmpty();
        }
    }

    private AxeBuilder axe() {
        return new AxeBuilder(beside).setLegacyMode(true);
    }

    private List<Rule> violations(AxeBuilder axe, ColorScheme colours) {
        beside.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return axe.analyze().getViolations();
    }

    /** Its address without ids, told apart by what changes its looks most: what is wrong with it, and which form is open. */
    private static String kind(Page page) {
        String path = URI.create(page.url()).getPath().replaceAll(ID, "/{id}");
        boolean wrong = page.title().startsWith("Error:");
        return path + (wrong ? " with errors" : "") + " " + page.locator("form").count() / 3;
    }
}
