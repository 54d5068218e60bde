package org.constitutionreview.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.constitutionreview.workflow.step.StepListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the engine to our database, transactions and beans. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    JobExecutor jobExecutor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(6);
        executor.setQueueSize(8);
        // A new job wakes it after commit; the wait is for timers, and by default grows to a minute.
        executor.setWaitTimeInMillis(200);
        executor.setMaxWait(800);
        executor.setBackoffTimeInMillis(25);
        executor.setMaxBackoff(400);
        // What a killed node had begun is free again after this time; longer than any step can take.
        executor.setLockTimeInMillis(30_000);
        return executor;
    }

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            StepListener stepListener,
            @Value("classpath*:processes/*.bpmn") Resource[] processes,
            @Value("classpath*:processes/*.dmn") Resource[] decisions,
            @Value("${review.engine.retries}") String retries) {
        var settings = new SpringProcessEngineConfiguration();
        settings.setDataSource(dataSource);
        settings.setTransactionManager(transactions);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setDeploymentName("constitution-review");
        settings.setDeploymentResources(
                Stream.of(processes, decisions).flatMap(Arrays::stream).toArray(Resource[]::new));
        // Which activities were done is all that pages show; who did what is in our own audit trail.
        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setJobExecutor(jobExecutor);
        settings.setJobExecutorActivate(false);
        // All consultees may answer at one moment: jobs of one amendment run one after another.
        settings.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        settings.setFailedJobRetryTimeCycle(retries);
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(stepListener)));
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        return settings;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration settings) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(settings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    /** Jobs run from when all beans that they ask are there, until they begin to go. */
    @Bean
    @ConditionalOnBooleanProperty("review.engine.running-jobs")
    SmartLifecycle jobsRunning(ProcessEngine engine, JobExecutor jobExecutor) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                jobExecutor.start();
            }

            @Override
            public void stop() {
                jobExecutor.shutdown();
            }

            @Override
            public boolean isRunning() {
                return jobExecutor.isActive();
            }
        };
    }
}
