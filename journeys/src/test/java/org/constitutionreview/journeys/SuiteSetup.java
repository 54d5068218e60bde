package org.constitutionreview.journeys;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.local.api.PersonToken;
import org.constitutionreview.local.api.SuiteApi;
import tools.jackson.databind.JsonNode;

/** What a journey needs before it begins, done over the public APIs by those who would do it. */
final class SuiteSetup {

    private final RunningSuite suite;
    private final Map<String, SuiteApi> people = new HashMap<>();

    SuiteSetup(RunningSuite suite) {
        this.suite = suite;
    }

    RunningSuite suite() {
        return suite;
    }

    /** @param sub as in the sample's people, such as {@code governance-officer} */
    SuiteApi as(String sub) {
        return people.computeIfAbsent(
                sub,
                somebody -> SuiteApi.withToken(
                        URI.create(suite.address()), new PersonToken(URI.create(suite.issuer()), somebody)));
    }

    JsonNode post(String sub, String path, Object body) {
        return as(sub).post(path, body, UUID.randomUUID());
    }

    JsonNode put(String sub, String path, Object body) {
        return as(sub).put(path, body, UUID.randomUUID());
    }

    /** A meeting today, for a body that needs no notice. @return its id */
    String meetingToday(String body) {
        return meeting(body, suite.today());
    }

    /** A meeting whose papers can still be published in time, also at Christmas. @return its id */
    String nextMeeting(String body) {
        return meeting(body, suite.today().plusDays(21).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
    }

    String meeting(String body, LocalDate date) {
        String id = body + "-" + date;
        put("governance-officer", "/api/workflow/meetings/" + id, Map.of("body", body, "date", date));
        return id;
    }
}
