package org.constitutionreview.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** FaGG agrees that the policy belongs in the Code. */
final class FaggDiscussion {

    private final Stage stage;
    private final Meeting meeting;

    FaggDiscussion(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.meeting = new Meeting(stage, amendment, "fagg-2017-11-21");
    }

    String addToTheAgenda() {
        stage.moveTo(LocalDate.of(2017, 11, 13));
        return meeting.addToTheAgenda();
    }

    String clearThePapers() {
        return meeting.clearThePapers();
    }

    String agree() {
        return meeting.decide(
                "AGREED",
                Map.of(
                        "minutePoints",
                        List.of(MinutePoint.of(
                                "COMMENT",
                                "FaGG",
                                "13",
                                "The policy belongs in the Code, so that it is refreshed in the yearly cycle."))));
    }
}
