package org.constitutionreview.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.Test;

class WithoutTheProviderTests extends PageTest {

    @Test
    void theGatewayIsThereAndSigningInIsForLater() {
        assertThat(get("/accessibility")).hasStatusOk();
        assertThat(get("/actuator/health/readiness")).hasStatusOk();
        assertThat(get("/oauth2/authorization/council")).hasStatus(503);
    }
}
