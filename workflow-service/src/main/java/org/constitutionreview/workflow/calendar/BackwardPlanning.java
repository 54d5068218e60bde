package org.constitutionreview.workflow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.Meeting;

/**
 * Goes back from a meeting of Council, step by step. Between two fixed dates as much time as possible is left to those who
 * write; only the periods named in the reasons are taken off.
 */
final class BackwardPlanning {

    /** The council's own practice: time to answer all comments and to put the table into the report. */
    private static final int DAYS_TO_ANSWER = 5;

    /** The council's own practice: time to check a proposal and to confirm the type of change. */
    private static final int DAYS_TO_CHECK = 5;

    private final RouteBodies bodies;
    private final List<Meeting> meetings;
    private final int consultationDays;
    private final WorkingDays workingDays;
    private final LocalDate today;
    private final PlannedSteps steps;

    /** @param meetings those of all three bodies, from today on */
    BackwardPlanning(
            RouteBodies bodies,
            List<Meeting> meetings,
            int consultationDays,
            WorkingDays workingDays,
            LocalDate today) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.consultationDays = consultationDays;
        this.workingDays = workingDays;
        this.today = today;
        this.steps = new PlannedSteps(today);
    }

    BackwardPlan plan(LocalDate council) {
        LocalDate councilPapers = council(council);
        LocalDate advice = advice(councilPapers);
        LocalDate changes = agreedChanges(advice);
        LocalDate committeePapers = committee(changes);
        LocalDate opening = consultation(committeePapers);
        proposal(opening);
        return new BackwardPlan(council, steps.soonestFirst());
    }

    private LocalDate council(LocalDate date) {
        Body body = bodies.council();
        boolean meets = meetings.stream()
                .anyMatch(meeting ->
                        meeting.body().equals(body.id()) && meeting.date().equals(date));
        steps.add(
                "full-council",
                body.name(),
                date,
                null,
                "The meeting you aim for.",
                meets ? null : "%s doesn't meet on %s.".formatted(body.name(), Words.of(date)));
        return papers(body, date);
    }

    private LocalDate papers(Body body, LocalDate meeting) {
        if (!body.needsNotice()) {
            return meeting;
        }
        var deadline = PublicationDeadline.of(meeting, body.clearDaysNotice(), workingDays);
        steps.add(
                "publish-the-papers",
                "Publish the papers for " + body.name(),
                null,
                deadline.publishBy(),
                deadline.why(),
                null);
        return deadline.publishBy();
    }

    private LocalDate advice(LocalDate councilPapers) {
        Body body = bodies.advisory();
        return meeting(
                "fagg",
                body,
                councilPapers,
                "The last meeting of %s before the papers for %s are published, because its advice goes into the report. This is the council's own rule; the Acts don't ask for it."
                        .formatted(body.shortName(), bodies.council().name()));
    }

    private LocalDate agreedChanges(LocalDate advice) {
        LocalDate by = workingDays.minus(advice, 1);
        steps.add(
                "make-the-agreed-changes",
                "Make and confirm the agreed changes",
                null,
                by,
                "The working day before %s sees the text. This is the council's own practice."
                        .formatted(bodies.advisory().shortName()),
                null);
        return by;
    }

    private LocalDate committee(LocalDate changes) {
        Body body = bodies.committee();
        LocalDate date = meeting(
                "governance-committee",
                body,
                workingDays.minus(changes, 1),
                "The last meeting of %s that leaves time to make what it agrees. That a committee recommends first is the council's own rule."
                        .formatted(body.name()));
        return papers(body, date);
    }

    private LocalDate consultation(LocalDate committeePapers) {
        LocalDate latestEnd = workingDays.minus(committeePapers, DAYS_TO_ANSWER);
        LocalDate latestOpening = workingDays.minus(latestEnd, consultationDays);
        Optional<LocalDate> discussion = last(bodies.advisory(), latestOpening.minusDays(1))
                .filter(date -> !opening(date).isAfter(latestOpening));
        LocalDate soonest = discussion.map(this::opening).orElse(workingDays.onOrAfter(today));
        LocalDate opens = soonest.isAfter(latestOpening) ? latestOpening : soonest;
        LocalDate ends = workingDays.plus(opens, consultationDays);
        steps.add(
                "answer-the-comments",
                "Answer the comments",
                null,
                committeePapers,
                "Every comment has its answer in the report that is published then; %d working days are kept free for it. This is the council's own practice."
                        .formatted(DAYS_TO_ANSWER),
                null);
        steps.add(
                "consultation",
                "The consultation ends",
                ends,
                null,
                "%d working days, the day after it opens being the first. The period is the council's own setting, not a statutory one."
                        .formatted(consultationDays),
                null);
        steps.add(
                "start-the-consultation",
                "Start the consultation",
                opens,
                null,
                "The first Monday after %s has discussed it; without a discussion, as soon as it can. It must open by %s at the latest. This is the council's own practice."
                        .formatted(bodies.advisory().shortName(), Words.of(latestOpening)),
                null);
        return discussion.orElse(latestOpening);
    }

    private LocalDate opening(LocalDate discussion) {
        return workingDays.onOrAfter(discussion.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private void proposal(LocalDate beforeConsultation) {
        Body body = bodies.advisory();
        LocalDate discussion = meeting(
                "fagg-discussion",
                body,
                beforeConsultation,
                "The last meeting of %s before the consultation has to open. Discussing a proposal first is the council's own rule."
                        .formatted(body.shortName()));
        steps.add(
                "write-the-change-and-the-report",
                "Write the change and the report",
                null,
                workingDays.minus(discussion, DAYS_TO_CHECK),
                "%d working days to check the proposal and to confirm the type of change. This is the council's own practice."
                        .formatted(DAYS_TO_CHECK),
                null);
    }

    /** The last meeting until that day; without one, the plan goes on from the day itself. */
    private LocalDate meeting(String step, Body body, LocalDate until, String why) {
        Optional<LocalDate> date = last(body, until);
        steps.add(
                step,
                body.name(),
                date.orElse(null),
                null,
                why,
                date.isPresent()
                        ? null
                        : "%s doesn't meet between %s and %s."
                                .formatted(body.name(), Words.of(today), Words.of(until)));
        return date.orElse(until);
    }

    private Optional<LocalDate> last(Body body, LocalDate until) {
        return meetings.stream()
                .filter(meeting -> meeting.body().equals(body.id()))
                .map(Meeting::date)
                .filter(date -> !date.isAfter(until))
                .max(LocalDate::compareTo);
    }
}
