package org.constitutionreview.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class RateLimitTests {

    private final RateLimit limit = new RateLimit(2);

    @Test
    void theThirdRequestInAMinuteIsTooManyButSomebodyElseIsServed() throws Exception {
        assertThat(statusOf("192.0.2.1")).isEqualTo(200);
        assertThat(statusOf("192.0.2.1")).isEqualTo(200);
        assertThat(statusOf("192.0.2.1")).isEqualTo(429);
        assertThat(statusOf("192.0.2.2")).isEqualTo(200);
    }

    private int statusOf(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/workflow/tasks");
        request.setRemoteAddr(address);
        return limit.filter(ServerRequest.create(request, List.of()), allowed -> ServerResponse.ok()
                        .build())
                .statusCode()
                .value();
    }
}
