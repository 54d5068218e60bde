package org.constitutionreview.workflow.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.AgreedChangesConfirmed;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.problem.Reason;
import org.springframework.stereotype.Component;

/** What a meeting agreed is made by the owner, or accounted for, and confirmed by a governance officer. */
@Component
public class AgreedChanges {

    private static final String MAKE = "make-the-agreed-changes";
    private static final String CONFIRM = "confirm-the-agreed-changes";

    private final Turns turns;
    private final Amendments amendments;
    private final MinutePoints points;
    private final Settlement settlement;
    private final Concerned concerned;
    private final BusinessClock clock;

    AgreedChanges(
            Turns turns,
            Amendments amendments,
            MinutePoints points,
            Settlement settlement,
            Concerned concerned,
            BusinessClock clock) {
        this.turns = turns;
        this.amendments = amendments;
        this.points = points;
        this.settlement = settlement;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** A point that isn't made is accounted for. Leaving out what a meeting agreed needs the Monitoring Officer. */
    public void explain(UUID pointId, Explained as, String reason, Person who) {
        MinutePoint point = points.get(pointId);
        Amendment amendment = amendments.take(point.amendmentId());
        if (as == Explained.LEFT_OUT) {
            who.mustHaveAnyOf(Role.MONITORING_OFFICER);
        } else if (!amendment.isOwnedBy(who)) {
            throw Problem.forbidden("Only the owner accounts for a point.");
        }
        if (amendment.isClosed()) {
            throw Problem.conflict("The amendment is closed.");
        }
        if (!as.suits(point.kind())) {
            throw Problem.invalid(
                    "outcome",
                    "suits another kind of point: suggestions are declined, undertakings explained, agreed changes left out");
        }
        points.explain(pointId, as, reason, who, clock.now());
        turns.note(
                amendment,
                who,
                "Accounted for a point that isn't made (%s).".formatted(point.bodyName()),
                Map.of("point", pointId.toString(), "outcome", as.name(), "reason", reason));
    }

    /** Before the amendment is taken: what its edits settle. */
    public Discharges.Now look(UUID amendmentId) {
        return settlement.discharges(amendments.get(amendmentId));
    }

    public Discharges.Now lookAtPoint(UUID pointId) {
        return look(points.get(pointId).amendmentId());
    }

    /** @throws Problem not-ready, with every point that is neither made nor accounted for */
    public void made(UUID amendmentId, Discharges.Now now, Person who) {
        Turn turn = turns.take(amendmentId, MAKE, who);
        List<Reason> open = settlement.open(turn.amendment(), now);
        if (!open.isEmpty()) {
            throw Problem.notReady("Some points are still open.", open);
        }
        turns.done(turn, "Made the agreed changes.", Map.of(), Map.of());
    }

    /** One point is judged against the words; nobody marks their own work. */
    public void judge(UUID pointId, boolean confirmed, String reason, Discharges.Now now, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        MinutePoint point = points.get(pointId);
        Amendment amendment = amendments.take(point.amendmentId());
        if (amendment.isOwnedBy(who)) {
            throw Problem.forbidden("Nobody confirms their own work: ask another governance officer.");
        }
        Discharge discharge = now.of(point);
        if (discharge == null || now.state(point) == PointState.OPEN && confirmed) {
            throw Problem.conflict("No edit settles this point yet, so there is nothing to confirm or send back.");
        }
        if (confirmed) {
            points.confirm(pointId, discharge.revision(), who, clock.now());
        } else {
            points.sendBack(pointId, reason, now.latestHead(), who, clock.now());
        }
        turns.note(
                amendment,
                who,
                confirmed ? "Confirmed an agreed change." : "Sent an agreed change back.",
                Map.of("point", pointId.toString(), "reason", reason));
    }

    /** All have been judged: on, or back to the owner where one was sent back. */
    public void judged(UUID amendmentId, Discharges.Now now, Person who) {
        Turn turn = turns.take(amendmentId, CONFIRM, who);
        Amendment amendment = turn.amendment();
        List<Reason> unconfirmed = settlement.unconfirmed(amendment, now);
        if (!unconfirmed.isEmpty()) {
            throw Problem.notReady("Confirm each change, or send it back.", unconfirmed);
        }
        if (settlement.open(amendment, now).isEmpty()) {
            turns.done(
                    turn,
                    "Confirmed the agreed changes.",
                    Map.of(),
                    Map.of("sentBack", false),
                    new AgreedChangesConfirmed(
                            amendment.inBrief(),
                            lastBody(amendmentId),
                            concerned.ownerAndOfficers(amendment),
                            amendment.page()));
        } else {
            turns.done(turn, "Sent agreed changes back to the owner.", Map.of(), Map.of("sentBack", true));
        }
    }

    private String lastBody(UUID amendmentId) {
        List<MinutePoint> all = points.of(amendmentId);
        return all.isEmpty() ? "" : all.get(all.size() - 1).bodyName();
    }
}
