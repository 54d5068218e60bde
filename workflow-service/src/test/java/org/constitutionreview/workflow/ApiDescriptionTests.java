package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.AUDITOR;
import static org.constitutionreview.workflow.testing.People.as;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Keeps the published description of the API as it is. {@code -Dreview.update} writes it. */
@WorkflowServiceTest
class ApiDescriptionTests {

    private static final Path DESCRIPTION = Path.of("../docs/api/workflow-service.yaml");

    @Autowired
    MockMvcTester http;

    @Test
    void theDescriptionSaysWhatTheServiceDoes() throws Exception {
        byte[] answer = http.get()
                .uri("/v3/api-docs.yaml")
                .with(as(AUDITOR))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        String now = new String(answer, StandardCharsets.UTF_8);
        if (System.getProperty("review.update") != null) {
            Files.createDirectories(DESCRIPTION.getParent());
            Files.writeString(DESCRIPTION, now);
        }

        assertThat(Files.readString(DESCRIPTION)).isEqualTo(now);
    }
}
