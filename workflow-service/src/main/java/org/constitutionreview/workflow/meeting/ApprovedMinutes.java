package org.constitutionreview.workflow.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentProcess;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.meeting.MinutesCheck.Correction;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.StepOf;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.stereotype.Component;

/**
 * Decisions act at once; the minutes are approved later. A correction stays linked to what it corrects. One that changes what is to
 * be made is made before the next papers; if papers are cleared already or the text is approved, the Monitoring Officer decides
 * what follows.
 */
@Component
public class ApprovedMinutes {

    private static final String STEP = "check-the-approved-minutes";

    private final AgendaItems items;
    private final Amendments amendments;
    private final MinutePoints points;
    private final FollowUps followUps;
    private final LateCorrections late;
    private final AmendmentProcess process;
    private final Steps steps;
    private final Turns turns;
    private final BusinessClock clock;

    ApprovedMinutes(
            AgendaItems items,
            Amendments amendments,
            MinutePoints points,
            FollowUps followUps,
            LateCorrections late,
            AmendmentProcess process,
            Steps steps,
            Turns turns,
            BusinessClock clock) {
        this.items = items;
        this.amendments = amendments;
        this.points = points;
        this.followUps = followUps;
        this.late = late;
        this.process = process;
        this.steps = steps;
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
        boolean changesTheText = check.changesWhatIsToBeMade(recorded);
        boolean tooLate = changesTheText && late.isTooLate(amendment);
        done(amendment, item, check, tooLate, who);
        if (tooLate) {
            turns.note(
                    amendment,
                    who,
                    "The correction comes too late for the papers: the Monitoring Officer decides what follows.",
                    Map.of("step", STEP));
        } else if (changesTheText) {
            process.makeTheAgreedChangesAgain(amendment.id());
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

    /** The step may not have been reached: whoever has the minutes in hand needn't wait for it. */
    private void done(Amendment amendment, AgendaItem item, MinutesCheck check, boolean tooLate, Person who) {
        String what = check.agree()
                ? "Found the approved minutes of %s as recorded.".formatted(item.bodyName())
                : "Corrected what was recorded of %s after the approved minutes.".formatted(item.bodyName());
        Map<String, ?> details =
                Map.of("step", STEP, "corrections", check.corrections().size());
        Optional<Step> waiting = steps.open(StepOf.AGENDA_ITEM, item.id(), STEP);
        if (waiting.isPresent()) {
            turns.done(new Turn(amendment, waiting.get(), who), what, details, Map.of("tooLate", tooLate));
        } else {
            turns.note(amendment, who, what, details);
            process.minutesCheckedEarlier(amendment.id(), item.id(), tooLate);
        }
    }
}
