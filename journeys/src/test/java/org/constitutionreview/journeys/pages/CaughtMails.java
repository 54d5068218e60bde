package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

/** The e-mails that the local suite caught instead of sending them out. */
public final class CaughtMails {

    private final Visit visit;

    private CaughtMails(Visit visit) {
        this.visit = visit;
    }

    /** @param mails address of the catcher's page */
    public static CaughtMails of(Visit visit, String mails, String recipient) {
        visit.open(mails + "/messages?to=" + recipient);
        return new CaughtMails(visit);
    }

    public void has(String... subjects) {
        assertThat(visit.page().locator("tbody td a").allInnerTexts()).satisfies(all -> {
            for (String subject : subjects) {
                assertThat(all).anyMatch(one -> one.contains(subject));
            }
        });
    }
}
