package org.constitutionreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.journeys.People.ADMINISTRATOR;
import static org.constitutionreview.journeys.People.AUDITOR;
import static org.constitutionreview.journeys.People.FAGG_MEMBER;
import static org.constitutionreview.journeys.People.GOVERNANCE;
import static org.constitutionreview.journeys.People.HR;
import static org.constitutionreview.journeys.People.MONITORING;
import static org.constitutionreview.journeys.People.OWNER;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.constitutionreview.journeys.pages.SignInPage;
import org.constitutionreview.journeys.pages.Visit;
import org.constitutionreview.journeys.pages.Walk;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.SuiteApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration as {@code ./review demo} starts it; each start takes up the story where the one before left it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoJourney {

    private static final LocalDate BEFORE_THE_STORY = LocalDate.of(2017, 11, 7);

    private RunningSuite suite;
    private DemoProgram demo;
    private Desks desks;

    @BeforeAll
    void startTheSuite(@TempDir Path notes) {
        suite = RunningSuite.notAfter(BEFORE_THE_STORY);
        demo = new DemoProgram(suite, notes);
        desks = new Desks(suite);
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    @Order(1)
    void aStepThatIsNotInTheStoryIsNamedBesideThoseThatAre() {
        DemoProgram.Told told = demo.tell("--until", "christmas");

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.lines())
                .singleElement()
                .asString()
                .contains("There is no step christmas", "propose, section-13");
    }

    @Test
    @Order(2)
    void stopsAfterTheStepThatIsNamed() {
        DemoProgram.Told told = demo.tell("--until", "propose");

        assertThat(told.exitCode()).as(told.all()).isZero();
        assertThat(told.done()).containsExactly("plan", "propose");
        assertThat(told.all()).contains(suite.address() + "/amendments/");
    }

    @Test
    @Order(3)
    void goesOnFromThereToTheEndAndAllIsAsTold() {
        DemoProgram.Told told = demo.tell();

        assertThat(told.exitCode()).as(told.all()).isZero();
        assertThat(told.doneBefore()).containsExactly("plan", "propose");
        assertThat(told.done()).startsWith("section-13").contains("in-force").endsWith("audit");
    }

    @Test
    @Order(4)
    void doesNothingTwice() {
        long recorded = recordedActions();

        DemoProgram.Told told = demo.tell();

        assertThat(told.exitCode()).as(told.all()).isZero();
        assertThat(told.done()).isEmpty();
        assertThat(told.doneBefore()).contains("plan", "audit");
        assertThat(recordedActions()).isEqualTo(recorded);
    }

    @ParameterizedTest
    @Order(5)
    @ValueSource(strings = {OWNER, HR, GOVERNANCE, MONITORING, FAGG_MEMBER, AUDITOR, ADMINISTRATOR})
    void whoLooksAtWhatItLeftMeetsNoDeadEndsAndCanReadEveryPageOnAPhone(String person) {
        Visit visit = desks.withJavaScript(320, 640);
        SignInPage.of(visit).signInAs(person);

        assertThat(Walk.from(visit, "/home"))
                .contains("/amendments", "/amendments/{id}", "/constitution/{document}", "/notifications");
    }

    private long recordedActions() {
        SuiteApi auditor =
                SuiteApi.withToken(URI.create(suite.address()), new PersonToken(URI.create(suite.issuer()), "auditor"));
        return auditor.get("/api/workflow/audit/verification").path("entries").asLong();
    }
}
