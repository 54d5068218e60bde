package org.constitutionreview.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;
import org.constitutionreview.journeys.pages.Accessibility;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;

/** The desks of those who take part in a journey, each with a browser at which they stay signed in. */
final class Desks implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;

    private final RunningSuite suite;
    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser = Browser.open(playwright);
    private final Accessibility accessibility = new Accessibility(browser);
    private final Map<String, Visit> signedIn = new HashMap<>();

    Desks(RunningSuite suite) {
        this.suite = suite;
    }

    String mails() {
        return suite.mails();
    }

    /** Somebody who isn't signed in. */
    Visit anyone() {
        return visit(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** @param name of one of the sample's people, who signs in the first time */
    Visit of(String name) {
        return signedIn.computeIfAbsent(name, somebody -> {
            Visit visit = anyone();
            SignInPage.of(visit).signInAs(somebody);
            return visit;
        });
    }

    /** A browser with JavaScript, in a window of that size. */
    Visit withJavaScript(int width, int height) {
        return visit(new NewContextOptions().setViewportSize(width, height));
    }

    private Visit visit(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visit(context.newPage(), suite.address(), accessibility);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
