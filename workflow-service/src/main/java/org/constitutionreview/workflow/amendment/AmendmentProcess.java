package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What we tell the processes of an amendment. The caller holds the amendment's row.
 *
 * <p>A collision inside the engine comes out as {@link OptimisticLockingFailureException}: the whole transaction is to be
 * repeated.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AmendmentProcess {

    private static final String AMENDMENT = "amendment";
    private static final String AGREED_CHANGES = "agreed-changes";
    private static final String APPROVED_MINUTES = "approved-minutes";
    private static final String MAKE = "make-the-agreed-changes";
    private static final String END_OF_CONSULTATION = "end-of-the-period";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Steps steps;

    AmendmentProcess(RuntimeService runtime, TaskService tasks, ManagementService jobs, Steps steps) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.steps = steps;
    }

    public void propose(UUID amendmentId) {
        inEngine(() -> runtime.startProcessInstanceByKey(
                AMENDMENT, amendmentId.toString(), Map.of("amendmentId", amendmentId.toString())));
    }

    /** @param facts what the gateways after the step ask */
    public void done(Step step, Person who, Map<String, Object> facts) {
        steps.finish(step, who);
        inEngine(() -> {
            tasks.complete(step.taskId(), facts);
            return step;
        });
    }

    public void withdraw(UUID amendmentId) {
        inEngine(() -> runtime.createMessageCorrelation("withdrawn")
                .processInstanceBusinessKey(amendmentId.toString())
                .correlateWithResult());
    }

    /** Opens {@code make-the-agreed-changes} once more: anew where it or its confirmation waits, otherwise beside the journey. */
    public void makeTheAgreedChangesAgain(UUID amendmentId) {
        inEngine(() -> {
            List<ProcessInstance> underWay = agreedChanges(amendmentId).list();
            if (underWay.isEmpty()) {
                return runtime.startProcessInstanceByKey(
                        AGREED_CHANGES, amendmentId.toString(), Map.of("amendmentId", amendmentId.toString()));
            }
            ProcessInstance first = underWay.get(0);
            var modification = runtime.createProcessInstanceModification(first.getId());
            ActivityInstance now = runtime.getActivityInstance(first.getId());
            for (ActivityInstance waiting : now.getChildActivityInstances()) {
                modification.cancelActivityInstance(waiting.getId());
            }
            for (TransitionInstance coming : now.getChildTransitionInstances()) {
                modification.cancelTransitionInstance(coming.getId());
            }
            modification.startBeforeActivity(MAKE).execute();
            return first;
        });
    }

    /** From now on the minutes of that meeting wait for their approval, whatever becomes of the amendment. */
    public void awaitApprovedMinutes(UUID amendmentId, UUID agendaItemId) {
        inEngine(() -> runtime.startProcessInstanceByKey(
                APPROVED_MINUTES, agendaItemId.toString(), ofItem(amendmentId, agendaItemId)));
    }

    /** Somebody has looked at the approved minutes before they were asked to, or at a body's that nobody is asked about. */
    public void minutesCheckedEarlier(UUID amendmentId, UUID agendaItemId, boolean tooLate) {
        inEngine(() -> {
            boolean awaited = runtime.createProcessInstanceQuery()
                            .processDefinitionKey(APPROVED_MINUTES)
                            .processInstanceBusinessKey(agendaItemId.toString())
                            .count()
                    > 0;
            if (awaited) {
                stopWaiting(agendaItemId, tooLate);
            } else if (tooLate) {
                runtime.createProcessInstanceByKey(APPROVED_MINUTES)
                        .businessKey(agendaItemId.toString())
                        .setVariables(ofItem(amendmentId, agendaItemId))
                        .startBeforeActivity("decide-on-the-late-correction")
                        .execute();
            }
            return awaited;
        });
    }

    private void stopWaiting(UUID agendaItemId, boolean tooLate) {
        try {
            runtime.createMessageCorrelation("minutes-checked")
                    .processInstanceBusinessKey(agendaItemId.toString())
                    .setVariable("tooLate", tooLate)
                    .correlate();
        } catch (MismatchingMessageCorrelationException asked) {
            throw new OptimisticLockingFailureException("The task was opened at the same moment.", asked);
        }
    }

    private static Map<String, Object> ofItem(UUID amendmentId, UUID agendaItemId) {
        return Map.of("amendmentId", amendmentId.toString(), "agendaItemId", agendaItemId.toString());
    }

    /** What is made beside the journey ends with it. */
    @EventListener
    void ended(AmendmentEnded amendment) {
        agreedChanges(amendment.amendmentId())
                .rootProcessInstances()
                .list()
                .forEach(beside -> runtime.deleteProcessInstance(beside.getId(), amendment.outcome()));
    }

    private ProcessInstanceQuery agreedChanges(UUID amendmentId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AGREED_CHANGES)
                .processInstanceBusinessKey(amendmentId.toString())
                .active();
    }

    /** A consultation that is open will end then. */
    public void moveEnd(Step responding, Instant end) {
        inEngine(() -> {
            jobs.createJobQuery()
                    .processInstanceId(responding.processInstanceId())
                    .activityId(END_OF_CONSULTATION)
                    .list()
                    .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(end)));
            tasks.setDueDate(responding.taskId(), Date.from(end));
            return responding;
        });
    }

    private static <T> void inEngine(Supplier<T> work) {
        try {
            work.get();
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("The engine was asked twice at one moment.", collision);
        }
    }
}
