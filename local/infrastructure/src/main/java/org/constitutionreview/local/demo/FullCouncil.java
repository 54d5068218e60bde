package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.COUNCIL_MEMBER;
import static org.constitutionreview.local.demo.Person.MONITORING_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Full Council approves the Code, to be in force on 1 May 2018. */
final class FullCouncil {

    private final Stage stage;
    private final TheAmendment amendment;
    private final Meeting meeting;

    FullCouncil(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
        this.meeting = new Meeting(stage, amendment, "full-council-2018-03-01");
    }

    String addToTheAgenda() {
        stage.moveTo(LocalDate.of(2018, 2, 14));
        return meeting.addToTheAgenda();
    }

    String clearThePapers() {
        stage.moveTo(LocalDate.of(2018, 2, 20));
        return meeting.clearThePapers();
    }

    String publishThePapers() {
        stage.moveTo(LocalDate.of(2018, 2, 21));
        NotAsTold.unlessEqual(
                "the last day to publish",
                "2018-02-21",
                meeting.item().path("publishBy").asString(""));
        return meeting.publishThePapers("2018-02-21T08:30:00Z");
    }

    String membersReadWhatOthersSaid() {
        String paper = meeting.item().path("paperId").asString();
        String report = stage.awaitReadable(COUNCIL_MEMBER, "/api/documents/papers/" + paper + "/report")
                .toString();
        NotAsTold.unlessContains("the report", GovernanceCommittee.RESOLUTION, report);
        NotAsTold.unlessContains("the report", "AGREED that", report);
        return "/papers/" + paper;
    }

    String approve() {
        return meeting.decide(
                "APPROVED",
                Map.of(
                        "resolution",
                        "RESOLVED that the Officers' Code of Conduct be approved, to come into force on 1 May 2018",
                        "minutePoints",
                        List.of(),
                        "commencement",
                        Map.of("date", "2018-05-01")));
    }

    String confirmTheTextAsApproved() {
        stage.moveTo(LocalDate.of(2018, 3, 2));
        amendment.waitsAt("confirm-the-text-as-approved");
        stage.as(MONITORING_OFFICER).post(amendment.path("/text-confirmations"), Map.of());
        return amendment.page();
    }
}
