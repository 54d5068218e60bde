package org.constitutionreview.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser: follows links, presses buttons and fills in fields by the words that stand on them. */
public final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final Page page;
    private final String suite;
    private final Accessibility accessibility;

    public Visit(Page page, String suite, Accessibility accessibility) {
        this.page = page;
        this.suite = suite;
        this.accessibility = accessibility;
    }

    public Page page() {
        return page;
    }

    public Visit open(String path) {
        arrived(page.navigate(path.startsWith("http") ? path : suite + path));
        return this;
    }

    /** Whether a page isn't open to them. */
    public boolean isRefused(String path) {
        Response response = page.navigate(suite + path);
        check();
        return response.status() == 403;
    }

    public void follow(String link) {
        follow(link(link).first());
    }

    void follow(Locator link) {
        go(link::click);
    }

    public void press(String button) {
        go(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))::click);
    }

    public void type(String label, String text) {
        field(page.locator("main"), label).fill(text);
    }

    /** Ticks a box, or chooses one of several. */
    public void choose(String label) {
        field(page.locator("main"), label).check();
    }

    public void select(String label, String option) {
        field(page.locator("main"), label).selectOption(new SelectOption().setLabel(option));
    }

    public void date(String legend, LocalDate date) {
        date(group(page.locator("main"), legend), date);
    }

    static void date(Locator group, LocalDate date) {
        field(group, "Day").fill("" + date.getDayOfMonth());
        field(group, "Month").fill("" + date.getMonthValue());
        field(group, "Year").fill("" + date.getYear());
    }

    static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    static Locator group(Locator within, String legend) {
        return within.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(legend).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator main() {
        return page.locator("main");
    }

    public void isOn(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    public void sees(String... words) {
        for (String each : words) {
            assertThat(main()).containsText(each);
        }
    }

    public void doesNotSee(String words) {
        assertThat(main().innerText()).doesNotContain(words);
    }

    /** What the summary of errors says, a line each. */
    public List<String> refusal() {
        return page.locator(".govuk-error-summary__list li").allInnerTexts();
    }

    /** Looks again until it is so: what people do when something takes its time. */
    void lookAgainUntil(String what, BooleanSupplier isSo) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .until(() -> {
                    boolean so = isSo.getAsBoolean();
                    if (!so) {
                        page.reload();
                    }
                    return so;
                });
    }

    void check() {
        accessibility.check(page);
    }

    private void go(Runnable click) {
        arrived(page.waitForNavigation(click));
    }

    private void arrived(@Nullable Response response) {
        boolean explained =
                page.locator(".govuk-error-summary, main [role=alert]").first().isVisible();
        if (response != null && response.status() >= 400 && !explained) {
            throw new AssertionError(page.url() + " answered " + response.status() + ": "
                    + page.locator("body").innerText());
        }
        check();
    }
}
