package org.constitutionreview.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.BodyKind;
import org.constitutionreview.workflow.setup.Meeting;
import org.junit.jupiter.api.Test;

class BackwardPlanTests {

    private static final RouteBodies BODIES = new RouteBodies(
            new Body("governance-committee", "Governance Committee", "Committee", BodyKind.COMMITTEE, 5),
            new Body("fagg", "Finance and Governance Group (FaGG)", "FaGG", BodyKind.ADVISORY, 0),
            new Body("full-council", "Full Council", "Council", BodyKind.COUNCIL, 5));

    private static final List<Meeting> MEETINGS = Stream.of(
                    "fagg 2017-11-21",
                    "fagg 2018-01-16",
                    "fagg 2018-02-13",
                    "fagg 2018-04-17",
                    "governance-committee 2017-11-27",
                    "governance-committee 2018-02-05",
                    "governance-committee 2018-03-26",
                    "full-council 2017-12-07",
                    "full-council 2018-03-01")
            .map(line -> line.split(" "))
            .map(line -> new Meeting(line[0] + "-" + line[1], line[0], LocalDate.parse(line[1]), null, null))
            .toList();

    @Test
    void fromCouncilOn1March2018() {
        var plan = plan("2018-03-01", "2017-10-02");

        assertThat(plan.steps())
                .extracting(step -> step.step() + " " + (step.on() == null ? "by " + step.by() : "on " + step.on()))
                .containsExactly(
                        "write-the-change-and-the-report by 2017-11-14",
                        "fagg-discussion on 2017-11-21",
                        "start-the-consultation on 2017-11-27",
                        "consultation on 2017-12-11",
                        "answer-the-comments by 2018-01-26",
                        "publish-the-papers by 2018-01-26",
                        "governance-committee on 2018-02-05",
                        "make-the-agreed-changes by 2018-02-12",
                        "fagg on 2018-02-13",
                        "publish-the-papers by 2018-02-21",
                        "full-council on 2018-03-01");
        assertThat(plan.steps()).allMatch(PlannedStep::canBeMade);
    }

    @Test
    void saysWhichPartIsStatutoryAndWhichTheCouncilsOwn() {
        assertThat(plan("2018-03-01", "2017-10-02").steps().get(9).why())
                .contains("5 clear working days before the meeting on Thursday 1 March 2018")
                .contains("Local Government Act 1972, section 100B and Schedule 12")
                .contains("Friday 23 February 2018 at the latest")
                .contains("the council's own rule");
    }

    @Test
    void saysWhatCanNoLongerBeMade() {
        var plan = plan("2018-03-01", "2018-01-29");

        assertThat(step(plan, "start-the-consultation").whyNot()).endsWith("has passed.");
        assertThat(step(plan, "fagg-discussion").whyNot())
                .startsWith("Finance and Governance Group (FaGG) doesn't meet between");
        assertThat(step(plan, "fagg").canBeMade()).isTrue();
    }

    @Test
    void saysWhenCouncilDoesntMeet() {
        assertThat(step(plan("2018-03-02", "2017-10-02"), "full-council").whyNot())
                .isEqualTo("Full Council doesn't meet on Friday 2 March 2018.");
    }

    @Test
    void whenTheFirstMondayHasPassedTheConsultationCanStillOpenUntilTheLatestDay() {
        assertThat(step(plan("2018-03-01", "2017-12-14"), "start-the-consultation")
                        .on())
                .isEqualTo("2017-12-14");
    }

    private static BackwardPlan plan(String council, String today) {
        LocalDate now = LocalDate.parse(today);
        return new BackwardPlanning(
                        BODIES,
                        MEETINGS.stream()
                                .filter(meeting -> !meeting.date().isBefore(now))
                                .toList(),
                        10,
                        new WorkingDays(Set::of),
                        now)
                .plan(LocalDate.parse(council));
    }

    private static PlannedStep step(BackwardPlan plan, String step) {
        return plan.steps().stream()
                .filter(planned -> planned.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
