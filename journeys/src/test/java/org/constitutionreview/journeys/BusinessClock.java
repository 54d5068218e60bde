package org.constitutionreview.journeys;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.SuiteApi;

/** The suite's business clock, moved over its API where moving it isn't what a journey is about. */
final class BusinessClock {

    private final SuiteApi administrator;

    private BusinessClock(SuiteApi administrator) {
        this.administrator = administrator;
    }

    static BusinessClock of(RunningSuite suite) {
        return new BusinessClock(SuiteApi.withToken(
                URI.create(suite.address()), new PersonToken(URI.create(suite.issuer()), "administrator")));
    }

    LocalDate today() {
        return LocalDate.parse(administrator.get("/business-clock").path("date").asString());
    }

    void moveTo(LocalDate date) {
        administrator.post("/business-clock", Map.of("date", date), UUID.randomUUID());
    }
}
