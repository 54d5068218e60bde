package org.constitutionreview.workflow.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's incidents, as people see them. */
@Component
@Transactional
public class FailedSteps {

    private static final int NEW_ATTEMPTS = 3;
    private static final Pattern EXCEPTIONS = Pattern.compile("^((\\w+\\.)+\\w+: )+");

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final AuditTrail audit;

    FailedSteps(RuntimeService runtime, ManagementService jobs, RepositoryService models, AuditTrail audit) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.models = models;
        this.audit = audit;
    }

    /** Longest waiting first. */
    public List<FailedStep> all(Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR);
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                // A step that fails in a called process counts once, not once for each caller.
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .map(this::failedStep)
                .sorted(Comparator.comparing(FailedStep::since))
                .toList();
    }

    /** Tries it again at once, and some more times if need be. */
    public void retry(String id, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER, Role.ADMINISTRATOR);
        Incident incident = Optional.ofNullable(runtime.createIncidentQuery()
                        .incidentId(id)
                        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                        .singleResult())
                .orElseThrow(
                        () -> Problem.notFound(
                                "This step is no longer among the failed ones: it has been retried, or its amendment has ended."));
        FailedStep step = failedStep(incident);
        // Else it would wait for the end of the pause that its last failure began.
        jobs.setJobDuedate(incident.getConfiguration(), null);
        jobs.setJobRetries(incident.getConfiguration(), NEW_ATTEMPTS);
        audit.record(
                step.amendmentId(),
                who,
                "Retried the failed step \"%s\"".formatted(step.name()),
                Map.of("step", step.step()));
    }

    private FailedStep failedStep(Incident incident) {
        Job job = jobs.createJobQuery().jobId(incident.getConfiguration()).singleResult();
        return new FailedStep(
                incident.getId(),
                amendmentId(incident),
                incident.getActivityId(),
                name(incident),
                inWords(incident.getIncidentMessage()),
                incident.getIncidentTimestamp().toInstant(),
                job == null ? 0 : job.getRetries());
    }

    /** Without the exceptions' names that the engine puts before what they say. */
    private static @Nullable String inWords(@Nullable String message) {
        return message == null ? null : EXCEPTIONS.matcher(message).replaceFirst("");
    }

    private @Nullable UUID amendmentId(Incident incident) {
        Object id = runtime.getVariable(incident.getExecutionId(), "amendmentId");
        return id == null ? null : UUID.fromString(id.toString());
    }

    private String name(Incident incident) {
        return models.getBpmnModelInstance(incident.getProcessDefinitionId())
                                        .getModelElementById(incident.getActivityId())
                                instanceof FlowElement element
                        && element.getName() != null
                ? element.getName()
                : incident.getActivityId();
    }
}
