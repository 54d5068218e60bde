package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.constitutionreview.workflow.testing.RealServers;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkflowServiceTest
class RealServersTests {

    @Autowired
    JdbcClient database;

    @BeforeEach
    void areUsed() {
        assumeTrue(RealServers.USED, RealServers::whyNot);
    }

    @Test
    void theServiceTestsRunOnTheReleaseThatCouncilsRun() {
        assertThat(database.sql("SHOW data_directory").query(String.class).single())
                .isEqualTo("/var/lib/postgresql/data");
        assertThat(database.sql("SHOW server_version").query(String.class).single())
                .startsWith("17.");
    }
}
