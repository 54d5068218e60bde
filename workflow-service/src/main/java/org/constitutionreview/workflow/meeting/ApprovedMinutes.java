package org.constitutionreview.workflow.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.StepOpened;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentProcess;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Stage;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.meeting.MinutesCheck.Correction;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.stereotype.Component;

/**
 * Decisions act at once; the minutes are approved later. A correction stays linked to what it corrects. One that changes what is to
 * be made is made before the next papers; if they are cleared already, the Monitoring Officer has to decide what follows.
 */
@Component
public class ApprovedMinutes {

    private static final String STEP = "check-the-approved-minutes";
    private static final Set<Stage> AT_MEETINGS =
            Set.of(Stage.FAGG_DISCUSSION, Stage.GOVERNANCE_COMMITTEE, Stage.FAGG, Stage.FULL_COUNCIL);

    private final AgendaItems items;
    private final Amendments amendments;
    private final MinutePoints points;
    private final FollowUps followUps;
    private final AmendmentProcess process;
    private final Turns turns;
    private final BusinessClock clock;

    ApprovedMinutes(
            AgendaItems items,
            Amendments amendments,
            MinutePoints points,
            FollowUps followUps,
            AmendmentProcess process,
            Turns turns,
            BusinessClock clock) {
        this.items = items;
        this.amendments = amendments;
        this.points = points;
        this.followUps = followUps;
        this.process = process;
        this.turns = turns;
        this.clock = clock;
    }

    public AgendaItem check(UUID itemId, MinutesCheck check, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        Amendment amendment = amendments.take(items.get(itemId).amendmentId());
        AgendaItem item = items.get(itemId);
        mustBeReady(item);
        List<MinutePoint> recorded = points.at(itemId);
        List<FieldError> errors = check.errors(recorded);
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
        items.checkMinutes(itemId, check.agree(), who, clock.now());
        int position = recorded.size();
        for (Correction correction : check.corrections()) {
            correct(correction, item, amendment, position++);
        }
        turns.note(
                amendment,
                who,
                check.agree()
                        ? "Found the approved minutes of %s as recorded.".formatted(item.bodyName())
                        : "Corrected what was recorded of %s after the approved minutes.".formatted(item.bodyName()),
                Map.of("step", STEP, "corrections", check.corrections().size()));
        if (check.changesWhatIsToBeMade(recorded)) {
            follow(item, amendment, who);
        }
        return items.get(itemId);
    }

    private static void mustBeReady(AgendaItem item) {
        if (item.decision() == null) {
            throw Problem.conflict("The decision of %s hasn't been recorded yet, so there is nothing to compare with."
                    .formatted(item.bodyName()));
        }
        AgendaItem.MinutesCheck before = item.minutesCheck();
        if (before != null) {
            throw Problem.staleTask(
                            STEP,
                            "%s has already checked these minutes. Nothing was changed."
                                    .formatted(before.by().name()))
                    .with("doneBy", before.by())
                    .with("doneAt", before.at());
        }
    }

    private void correct(Correction correction, AgendaItem item, Amendment amendment, int position) {
        UUID original = correction.minutePointId();
        if (original != null) {
            points.correct(original);
        }
        MinutePoint point = MinutePoint.raisedAt(item, correction.now(), original);
        points.add(point, position);
        if (correction.now().followUp() != null) {
            followUps.raise(amendment, point, correction.now().followUp());
        }
    }

    /** Elsewhere than at meetings nobody's text is open to this, and the next papers wait for the point anyway. */
    private void follow(AgendaItem item, Amendment amendment, Person who) {
        if (isTooLate(item, amendment)) {
            turns.note(
                    amendment,
                    who,
                    "The correction comes too late for the papers: the Monitoring Officer decides what follows.",
                    Map.of("step", STEP),
                    new StepOpened(
                            amendment.inBrief(),
                            STEP,
                            "Decide what follows from a late correction of the minutes of " + item.bodyName(),
                            null,
                            new Audience(
                                    List.of(Role.MONITORING_OFFICER.recipientKey()),
                                    List.of(amendment.owner().key())),
                            amendment.page() + "/decisions"));
        } else if (AT_MEETINGS.contains(amendment.stage())) {
            process.makeTheAgreedChangesAgain(amendment.id());
        }
    }

    private boolean isTooLate(AgendaItem item, Amendment amendment) {
        return amendment.isApproved()
                || amendment.isClosed()
                || items.of(amendment.id()).stream()
                        .anyMatch(later -> later.number() > item.number() && later.cleared() != null);
    }
}
