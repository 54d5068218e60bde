package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
            assertThat(new AxeBuilder(beside)
                            .withTags(WCAG_22_AA)
                            .setLegacyMode(true)
                            .analyze()
                            .getViolations())
                    .as("what hinders people on \"%s\" (%s)", page.title(), page.url())
                    .isEmpty();
        }
    }

    /** Its address without ids, told apart by what changes its looks most: what is wrong with it, and which form is open. */
    private static String kind(Page page) {
        String path = URI.create(page.url()).getPath().replaceAll(ID, "/{id}");
        boolean wrong = page.title().startsWith("Error:");
        return path + (wrong ? " with errors" : "") + " " + page.locator("form").count() / 3;
    }
}
