package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the links that somebody is shown, to one page of each kind. None leads to what they may not see, and none of the
 * pages is wider than the window (WCAG 2.2, criterion 1.4.10, reflow) or hard to read.
 */
public final class Walk {

    /** A step of which the inbox tells, but which somebody has done since. */
    private static final int DONE_SINCE = 409;

    private final Visit visit;
    private final URI suite;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();

    private Walk(Visit visit) {
        this.visit = visit;
        this.suite = URI.create(visit.page().url()).resolve("/");
    }

    /** @return the kinds of page that were seen: paths without ids */
    public static Set<String> from(Visit visit, String start) {
        Walk walk = new Walk(visit);
        walk.ahead.add(start);
        while (!walk.ahead.isEmpty()) {
            walk.lookAt(walk.ahead.remove());
        }
        return walk.kinds;
    }

    private void lookAt(String path) {
        if (!kinds.add(kind(path))) {
            return;
        }
        Page page = visit.page();
        int status = page.navigate(suite.resolve(path).toString()).status();
        assertThat(status)
                .as(
                        "what the link to %s leads to: %s",
                        page.url(), page.locator("body").innerText())
                .isIn(200, DONE_SINCE);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isEqualTo(page.viewportSize().width);
        visit.check();
        if (page.url().startsWith(suite.toString())) {
            ahead.addAll(links(page));
        }
    }

    /** Within the suite; what is downloaded is no page. */
    private static List<String> links(Page page) {
        return page.locator("a[href^='/']:not([href^='/api/']):not([href*='.csv']):not([download])").all().stream()
                .map((Locator link) -> link.getAttribute("href").replaceFirst("#.*", ""))
                .filter(href -> !href.isEmpty())
                .distinct()
                .toList();
    }

    /** What a query asks for shows as something else, but not how often. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "")
                .replaceAll("/([0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)(?=[/?]|$)", "/{id}")
                .replaceFirst("^/constitution/(?!search)[a-z0-9-]+", "/constitution/{document}");
    }
}
