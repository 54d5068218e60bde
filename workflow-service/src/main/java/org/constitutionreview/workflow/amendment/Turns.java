package org.constitutionreview.workflow.amendment;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.constitutionreview.events.Event;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.StepOf;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.stereotype.Component;

/** People's turns: who does a step holds the amendment, then the facts, the trail, the news and the process move together. */
@Component
public class Turns {

    private final Amendments amendments;
    private final Steps steps;
    private final AmendmentProcess process;
    private final AuditTrail audit;
    private final Outbox outbox;

    Turns(Amendments amendments, Steps steps, AmendmentProcess process, AuditTrail audit, Outbox outbox) {
        this.amendments = amendments;
        this.steps = steps;
        this.process = process;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** @throws org.constitutionreview.workflow.problem.Problem as {@link Steps#mustBeOpen} */
    public Turn take(UUID amendmentId, String step, Person who) {
        return take(amendmentId, StepOf.AMENDMENT, amendmentId, step, who);
    }

    /** The same for a step that an agenda item or a consultation has for itself. */
    public Turn take(UUID amendmentId, StepOf of, UUID id, String step, Person who) {
        Amendment amendment = amendments.take(amendmentId);
        return new Turn(amendment, steps.mustBeOpen(of, id, step, who), who);
    }

    /** Whether it would be their turn, for commands that ask document-service before they take it. */
    public Amendment look(UUID amendmentId, StepOf of, UUID id, String step, Person who) {
        Amendment amendment = amendments.get(amendmentId);
        steps.mustBeOpen(of, id, step, who);
        return amendment;
    }

    public Amendment look(UUID amendmentId, String step, Person who) {
        return look(amendmentId, StepOf.AMENDMENT, amendmentId, step, who);
    }

    /**
     * @param what a sentence for the timeline
     * @param details further facts for the audit trail
     * @param answers what the gateways that follow ask
     */
    public void done(Turn turn, String what, Map<String, ?> details, Map<String, Object> answers, Event... news) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("step", turn.step().step());
        audit.record(turn.amendment().id(), turn.who(), what, all);
        for (Event event : news) {
            outbox.add(event);
        }
        process.done(turn.step(), turn.who(), answers);
    }

    /** Something that moves no step. */
    public void note(Amendment amendment, Person who, String what, Map<String, ?> details, Event... news) {
        audit.record(amendment.id(), who, what, details);
        for (Event event : news) {
            outbox.add(event);
        }
    }

    public record Turn(Amendment amendment, Step step, Person who) {}
}
