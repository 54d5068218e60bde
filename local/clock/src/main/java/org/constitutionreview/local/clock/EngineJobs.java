package org.constitutionreview.local.clock;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The process engine's timers and asynchronous steps. Those that have failed for good wait for an officer, not for time. */
final class EngineJobs implements PendingWork {

    private final ManagementService jobs;
    private final Runnable hurry;

    EngineJobs(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
        this.hurry = () -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .jobWasAdded();
    }

    @Override
    public Optional<String> busyWith() {
        long due = jobs.createJobQuery().executable().count();
        if (due == 0) {
            return Optional.empty();
        }
        hurry.run();
        return Optional.of("process steps that are due: " + due);
    }

    @Override
    public Optional<Instant> nextDue() {
        return jobs
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateHigherThan(new Date(ClockUtil.getCurrentTime().getTime()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }
}
