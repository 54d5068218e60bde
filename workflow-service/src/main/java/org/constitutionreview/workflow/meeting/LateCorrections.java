package org.constitutionreview.workflow.meeting;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.AmendmentProcess;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.step.StepOf;
import org.springframework.stereotype.Component;

/** What follows from a correction of the minutes that came when the text could no longer be changed for it. */
@Component
public class LateCorrections {

    private static final String STEP = "decide-on-the-late-correction";

    private final AgendaItems items;
    private final AmendmentProcess process;
    private final Turns turns;

    LateCorrections(AgendaItems items, AmendmentProcess process, Turns turns) {
        this.items = items;
        this.process = process;
        this.turns = turns;
    }

    /** Whether nobody may change the text for now, or for good. */
    boolean isTooLate(Amendment amendment) {
        return isSettled(amendment) || items.of(amendment.id()).stream().anyMatch(AgendaItem::isBeforeAMeeting);
    }

    /** @param makeTheChanges before the next papers; not while papers are before a meeting, nor after the approval */
    public AgendaItem decide(UUID itemId, boolean makeTheChanges, String reasons, Person who) {
        AgendaItem item = items.get(itemId);
        Turn turn = turns.take(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, STEP, who);
        Amendment amendment = turn.amendment();
        if (makeTheChanges && isTooLate(amendment)) {
            throw Problem.conflict(
                    isSettled(amendment)
                            ? "The text is approved, or the amendment is closed: what is to read otherwise needs an amendment of its own."
                            : "The papers are before a meeting: the changes can be made when it has decided. Until then this step can wait.");
        }
        turns.done(
                turn,
                makeTheChanges
                        ? "Decided that the late correction of the minutes of %s is still made: %s"
                                .formatted(item.bodyName(), reasons)
                        : "Decided on the late correction of the minutes of %s: %s".formatted(item.bodyName(), reasons),
                Map.of("makeTheChanges", makeTheChanges, "reasons", reasons),
                Map.of());
        if (makeTheChanges) {
            process.makeTheAgreedChangesAgain(amendment.id());
        }
        return items.get(itemId);
    }

    private static boolean isSettled(Amendment amendment) {
        return amendment.isApproved() || amendment.isClosed();
    }
}
