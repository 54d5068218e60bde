package org.constitutionreview.workflow.step;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.StepOpened;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes every user task of every process as a step, and tells those for whom it waits. */
@Component
public class StepListener extends AbstractBpmnParseListener implements TaskListener {

    private final Steps steps;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StepListener(Steps steps, Outbox outbox, JdbcClient jdbc, BusinessClock clock) {
        this.steps = steps;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Ours come first: a listener of the diagram may rely on the step.
        task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_CREATE)) {
            Step step = step(task);
            steps.open(step);
            // Consultees are told by an event that says more.
            if (step.amendmentId() != null && step.consultationId() == null) {
                tell(step, step.amendmentId());
            }
        } else {
            steps.finish(task.getId(), null);
        }
    }

    private void tell(Step step, UUID amendmentId) {
        AmendmentInBrief amendment = jdbc.sql("SELECT id, reference, title FROM amendment WHERE id = ?")
                .param(amendmentId)
                .query(AmendmentInBrief.class)
                .single();
        outbox.add(new StepOpened(
                amendment,
                step.step(),
                step.name(),
                step.due(),
                new Audience(List.of(step.candidate()), List.of()),
                step.page()));
    }

    private Step step(DelegateTask task) {
        String candidate = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody may do the step " + task.getTaskDefinitionKey() + ": it has no candidate group."));
        return new Step(
                task.getId(),
                task.getProcessInstanceId(),
                id(task, "amendmentId"),
                id(task, "agendaItemId"),
                id(task, "consultationId"),
                id(task, "reviewId"),
                (String) task.getVariable("cycle"),
                task.getTaskDefinitionKey(),
                name(task),
                candidate,
                Optional.ofNullable(task.getDueDate())
                        .map(Date::getTime)
                        .map(Instant::ofEpochMilli)
                        .orElse(null),
                clock.now(),
                null,
                null);
    }

    private String name(DelegateTask task) {
        return Step.isOfOneMeeting(task.getTaskDefinitionKey())
                ? jdbc.sql("SELECT body_name, meeting_date FROM agenda_item WHERE id = ?")
                        .param(id(task, "agendaItemId"))
                        .query((columns, i) -> {
                            Row row = new Row(columns);
                            return "%s (%s, %s)"
                                    .formatted(
                                            task.getName(), row.text("body_name"), Words.of(row.date("meeting_date")));
                        })
                        .single()
                : task.getName();
    }

    private static @Nullable UUID id(DelegateTask task, String variable) {
        Object value = task.getVariable(variable);
        return value == null ? null : UUID.fromString(value.toString());
    }
}
