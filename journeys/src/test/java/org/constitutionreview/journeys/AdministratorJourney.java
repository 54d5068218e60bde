package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.ADMINISTRATOR;
import static org.constitutionreview.journeys.People.AUDITOR;
import static org.constitutionreview.journeys.People.GOVERNANCE;

import java.time.LocalDate;
import org.constitutionreview.journeys.pages.BusinessClockPage;
import org.constitutionreview.journeys.pages.Home;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministratorJourney {

    private static final String CLOCK = "Business clock";

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
    void anAdministratorMovesTheBusinessClockForwardAndNeverBack() {
        LocalDate today = RunningSuite.get().today();
        Visit administrator = desks.of(ADMINISTRATOR);
        Home.of(administrator).goTo(CLOCK);
        BusinessClockPage clock = BusinessClockPage.of(administrator);

        assertThat(clock.isRefusedToMoveTo(today.minusDays(1)))
                .singleElement()
                .asString()
                .contains("The business clock only moves forward");
        clock.moveTo(today.plusDays(2));
    }

    @Test
    void nobodyElseMovesTheBusinessClock() {
        assertThat(Home.of(desks.of(GOVERNANCE)).hasPlace(CLOCK)).isFalse();

        assertThat(desks.of(AUDITOR).isRefused("/business-clock")).isTrue();
    }

    @Test
    void everyCaughtMailIsOnAPageForAnyone() {
        Visit anyone = desks.anyone();

        anyone.open(desks.mails());

        anyone.isOn("Caught e-mails");
    }
}
