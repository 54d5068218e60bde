package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MissingSecretsTests {

    @Test
    void withoutItsSecretsTheServiceDoesNotStartAndNamesThem() {
        assertThatThrownBy(() -> WorkflowServiceApplication.main(new String[] {"--server.port=0"}))
                .hasMessageContainingAll("REVIEW_POSTGRES_PASSWORD", "REVIEW_CLIENT_SECRET");
    }
}
