package org.constitutionreview.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An amendment of the Planning Code on its way, brought to where a journey begins. */
final class OnItsWay {

    private static final String OWNER = "head-of-planning";
    private static final String GOVERNANCE = "governance-officer";
    private static final String MONITORING = "monitoring-officer";
    private final SuiteSetup setup;
    private final String id;

    private OnItsWay(SuiteSetup setup, String id) {
        this.setup = setup;
        this.id = id;
    }

    /** Proposed, so that its owner can write. */
    static OnItsWay proposed(SuiteSetup setup, String title, String typeOfChange) {
        String id = setup.post(
                        OWNER,
                        "/api/workflow/amendments",
                        Map.of(
                                "title",
                                title,
                                "purpose",
                                "To keep the Code up to date.",
                                "suggestedHeadOfChange",
                                typeOfChange,
                                "documents",
                                List.of("planning-code")))
                .path("id")
                .asString();
        OnItsWay amendment = new OnItsWay(setup, id);
        return amendment.comesTo("write-the-change-and-the-report");
    }

    /** Written and submitted. @param words which paragraph 1.2 is to end with */
    OnItsWay submitted(String words, String... consultees) {
        Writing writing = new Writing(setup, OWNER);
        writing.addToTheFirstSection(draftPage(), words);
        writing.writeTheReport(id, consultees);
        setup.post(OWNER, path("/submissions"), Map.of());
        return comesTo("check-the-proposal");
    }

    String page() {
        return "/amendments/" + id;
    }

    String draftPage() {
        return "/drafts/" + now().path("documents").path(0).path("draftId").asString();
    }

    OnItsWay checked() {
        setup.post(GOVERNANCE, path("/proposal-checks"), Map.of("outcome", "PASSED"));
        return comesTo("confirm-the-type-of-change");
    }

    OnItsWay ofType(String typeOfChange, String nextStep) {
        setup.post(MONITORING, path("/types-of-change"), Map.of("headOfChange", typeOfChange));
        return comesTo(nextStep);
    }

    /** Through a meeting of FaGG, which needs no notice, today. */
    OnItsWay throughFagg(String nextStep) {
        onTheAgendaOf(setup.meetingToday("fagg"));
        clear();
        comesTo("record-the-decision");
        setup.post(GOVERNANCE, item("/decisions"), Map.of("outcome", "AGREED", "minutePoints", List.of()));
        return comesTo(nextStep);
    }

    /** Before a meeting on the day of which it is to be decided. */
    OnItsWay before(String body) {
        String meeting = setup.nextMeeting(body);
        onTheAgendaOf(meeting);
        clear();
        comesTo("publish-the-papers");
        setup.post(
                GOVERNANCE,
                item("/publications"),
                Map.of(
                        "publishedAt",
                        setup.as("administrator")
                                .get("/business-clock")
                                .path("now")
                                .asString(),
                        "link",
                        "https://democracy.ashcombe.example/" + meeting));
        BusinessClock.of(setup.suite()).moveTo(LocalDate.parse(meeting.substring(body.length() + 1)));
        return comesTo("record-the-decision");
    }

    OnItsWay recommended() {
        setup.post(GOVERNANCE, item("/decisions"), Map.of("outcome", "RECOMMENDED", "minutePoints", List.of()));
        return comesTo("add-to-an-agenda");
    }

    OnItsWay inConsultation() {
        comesTo("start-the-consultation");
        setup.post(GOVERNANCE, path("/consultation-rounds"), Map.of("workingDays", 10));
        return comesTo("respond-to-the-consultation");
    }

    /** Approved by the Monitoring Officer alone, and in force from today. */
    OnItsWay inForceUnderDelegatedPowers() {
        setup.post(
                MONITORING,
                path("/delegated-decisions"),
                Map.of(
                        "outcome",
                        "APPROVED",
                        "power",
                        "Part 3, paragraph 4.2",
                        "reasons",
                        "A slip of the pen.",
                        "commencement",
                        Map.of("atOnce", true)));
        return comesTo("put-the-change-into-practice");
    }

    OnItsWay comesTo(String step) {
        await(step)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    for (JsonNode open : now().path("openSteps")) {
                        if (open.path("step").asString("").equals(step)) {
                            return true;
                        }
                    }
                    return false;
                });
        return this;
    }

    private void onTheAgendaOf(String meeting) {
        setup.post(GOVERNANCE, path("/agenda-items"), Map.of("meetingId", meeting));
        comesTo("clear-the-papers");
    }

    private void clear() {
        setup.post(MONITORING, item("/cleared-papers"), Map.of());
    }

    private JsonNode now() {
        return setup.as(MONITORING).get(path(""));
    }

    private String path(String below) {
        return "/api/workflow/amendments/" + id + below;
    }

    private String item(String below) {
        JsonNode items = now().path("agendaItems");
        return "/api/workflow/agenda-items/"
                + items.path(items.size() - 1).path("id").asString() + below;
    }
}
