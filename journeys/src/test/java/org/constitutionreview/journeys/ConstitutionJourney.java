package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.journeys.pages.ConstitutionPage;
import org.constitutionreview.journeys.pages.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstitutionJourney {

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
    void anyoneReadsTheOfficersCodeOfConductWithoutSigningIn() {
        ConstitutionPage code = ConstitutionPage.of(desks.anyone()).read("Officers' Code of Conduct");

        assertThat(code.words("3")).isEqualTo("Gifts and Hospitality General");
    }

    @Test
    void anyoneSearchesForWords() {
        Visit anyone = desks.anyone();

        ConstitutionPage.search(anyone, "flexible time scheme");

        anyone.sees("Officers' Code of Conduct", "banked");
    }
}
