package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.events.DecisionRecorded;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentProcess;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Approvals;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Stage;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.meeting.DecisionOutcome.Follows;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Meetings;
import org.constitutionreview.workflow.step.StepOf;
import org.springframework.stereotype.Component;

/** Recording what a meeting decided, with everything that was raised. */
@Component
public class Decisions {

    private static final String STEP = "record-the-decision";

    private final Turns turns;
    private final Amendments amendments;
    private final AmendmentProcess process;
    private final Approvals approvals;
    private final AgendaItems items;
    private final MinutePoints points;
    private final FollowUps followUps;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Concerned concerned;
    private final BusinessClock clock;

    Decisions(
            Turns turns,
            Amendments amendments,
            AmendmentProcess process,
            Approvals approvals,
            AgendaItems items,
            MinutePoints points,
            FollowUps followUps,
            Resolutions resolutions,
            Bodies bodies,
            Meetings meetings,
            Concerned concerned,
            BusinessClock clock) {
        this.turns = turns;
        this.amendments = amendments;
        this.process = process;
        this.approvals = approvals;
        this.items = items;
        this.points = points;
        this.followUps = followUps;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.meetings = meetings;
        this.concerned = concerned;
        this.clock = clock;
    }

    public AgendaItem record(UUID itemId, Minutes minutes, Person who) {
        AgendaItem item = items.get(itemId);
        Turn turn = turns.take(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, STEP, who);
        Amendment amendment = turn.amendment();
        LocalDate today = clock.today();
        if (today.isBefore(item.meetingDate())) {
            throw Problem.conflict("%s meets on %s; its decision can be recorded from then on."
                    .formatted(item.bodyName(), Words.of(item.meetingDate())));
        }
        check(minutes, item, amendment, today);
        String resolution = minutes.resolution() == null
                ? resolutions.draft(amendment, item, minutes.outcome())
                : minutes.resolution();
        items.decide(
                itemId,
                minutes.outcome(),
                resolution,
                minutes.delegatesWording(),
                minutes.nextMeeting(),
                who,
                clock.now());
        raise(minutes, item, amendment);
        if (item.isPublic()) {
            process.awaitApprovedMinutes(amendment.id(), itemId);
        }
        Follows follows = minutes.outcome().follows();
        if (minutes.outcome().isApproval()) {
            approvals.approve(amendment.id(), resolution, Objects.requireNonNull(minutes.commences()));
        } else if (follows == Follows.BACK) {
            amendments.enter(amendment.id(), Stage.PROPOSAL);
        }
        turns.done(
                turn,
                "Recorded the decision of %s on %s: %s."
                        .formatted(
                                item.bodyName(),
                                Words.of(item.meetingDate()),
                                minutes.outcome().words()),
                Map.of("outcome", minutes.outcome().name(), "resolution", resolution),
                Map.of("decision", follows.name(), "pointsToSettle", toSettle(minutes, follows)),
                new DecisionRecorded(
                        amendment.inBrief(),
                        itemId,
                        item.bodyName(),
                        item.meetingDate(),
                        minutes.outcome().name(),
                        resolution,
                        concerned.everybody(amendment),
                        amendment.page()));
        return items.get(itemId);
    }

    private void check(Minutes minutes, AgendaItem item, Amendment amendment, LocalDate today) {
        List<FieldError> errors = minutes.errors(bodies.get(item.body()), today, amendment.withdrawalAsked() != null);
        if (minutes.nextMeeting() != null
                && meetings.find(minutes.nextMeeting()).isEmpty()) {
            errors.add(new FieldError("nextMeeting", "is no meeting"));
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }

    private void raise(Minutes minutes, AgendaItem item, Amendment amendment) {
        int position = 0;
        for (Minutes.Raised raised : minutes.points()) {
            MinutePoint point = MinutePoint.raisedAt(item, raised, null);
            points.add(point, position++);
            if (raised.followUp() != null) {
                followUps.raise(amendment, point, raised.followUp());
            }
        }
    }

    private static boolean toSettle(Minutes minutes, Follows follows) {
        return follows == Follows.ON
                && minutes.points().stream().anyMatch(point -> point.kind().demands());
    }
}
