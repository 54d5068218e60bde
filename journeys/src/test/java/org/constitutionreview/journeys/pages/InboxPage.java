package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody was told. */
public final class InboxPage {

    private final Visit visit;

    private InboxPage(Visit visit) {
        this.visit = visit;
    }

    public static InboxPage of(Visit visit) {
        visit.open("/notifications");
        return new InboxPage(visit);
    }

    /** Waits until it says all that. */
    public InboxPage comesToSay(String... words) {
        for (String each : words) {
            visit.lookAgainUntil(
                    "the inbox to say " + each, () -> visit.main().innerText().contains(each));
        }
        return this;
    }

    /** Leafs through all that they were told, until each of the subjects was there. */
    public void tellsOf(String... subjects) {
        visit.open("/notifications?show=all");
        StringBuilder told = new StringBuilder(visit.main().innerText());
        while (visit.link("Next page").isVisible()) {
            visit.follow("Next page");
            told.append(visit.main().innerText());
        }
        assertThat(told).contains(subjects);
    }
}
