package org.constitutionreview.journeys;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearlyCycleJourney {

    private static final LocalDate BEFORE_THE_YEAR = LocalDate.of(2018, 5, 14);

    private RunningSuite suite;
    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        suite = RunningSuite.notAfter(BEFORE_THE_YEAR);
        desks = new Desks(suite);
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    void eachDocumentIsReviewedOnceInAMunicipalYearWithoutJavaScript() {
        YearOfReviews year = new YearOfReviews(desks, BusinessClock.of(suite));

        year.aGovernanceOfficerOpensTheYear();
        year.ownersAndDueDatesArePlanned();
        year.theCyclePageShowsAllAsTableAndPicture();
        year.anOwnerConfirmsThatNothingNeedsToChange();
        year.anotherReviewStartsAnAmendmentAndFollowsIt();
        year.anOverdueReviewIsChased();
        year.theOthersAreReviewed();
        year.theYearIsReportedToFagg();
    }
}
