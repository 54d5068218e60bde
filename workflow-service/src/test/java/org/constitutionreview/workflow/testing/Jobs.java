package org.constitutionreview.workflow.testing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs by hand, so that a test says when a step follows or a timer fires. */
@TestComponent
public class Jobs {

    private final ManagementService jobs;
    private final RuntimeService runtime;

    Jobs(ManagementService jobs, RuntimeService runtime) {
        this.jobs = jobs;
        this.runtime = runtime;
    }

    /** Forgets what earlier tests left running. */
    public void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "another test begins"));
    }

    /** All asynchronous steps, and those that follow from them. Timers stay. */
    public void run() {
        for (List<Job> due = steps(); !due.isEmpty(); due = steps()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** All timers at that element of a diagram. */
    public void fire(String activity) {
        List<Job> timers =
                jobs.createJobQuery().timers().activityId(activity).active().list();
        if (timers.isEmpty()) {
            throw new AssertionError("No timer waits at " + activity);
        }
        timers.forEach(job -> jobs.executeJob(job.getId()));
        run();
    }

    public List<Job> timers(String activity) {
        return jobs.createJobQuery().timers().activityId(activity).list();
    }

    /** Tries every asynchronous step until it has no retries left. */
    public void failUntilGivenUp() {
        for (List<Job> due = steps(); !due.isEmpty(); due = steps()) {
            for (Job job : due) {
                try {
                    jobs.executeJob(job.getId());
                } catch (RuntimeException expected) {
                    // What the job executor would do is what is tested: one retry fewer.
                }
            }
        }
    }

    public void retryFailed() {
        failed().forEach(job -> jobs.setJobRetries(job.getId(), 1));
        run();
    }

    public List<Job> failed() {
        return jobs.createJobQuery().noRetriesLeft().list();
    }

    private List<Job> steps() {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }
}
