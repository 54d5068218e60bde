package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the law asks of every page (WCAG 2.2 AA), as far as a program can tell. */
final class Accessibility {

    private Accessibility() {}

    static void check(Page page) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as("accessibility of %s", page.url())
                .isEmpty();
    }
}
