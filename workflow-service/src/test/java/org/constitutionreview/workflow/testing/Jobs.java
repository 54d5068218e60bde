package org.constitutionreview.workflow.testing;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs by hand, so that a test says when a step follows or a timer fires. */
@TestComponent
public class Jobs {

    private final ManagementService jobs;

    Jobs(ManagementService jobs) {
        this.jobs = jobs;
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

    public List<Job> failed() {
        return jobs.createJobQuery().noRetriesLeft().list();
    }

    private List<Job> steps() {
        return jobs.createJobQuery().messages().withRetriesLeft().list();
    }
}
