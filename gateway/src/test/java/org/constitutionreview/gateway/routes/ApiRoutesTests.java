package org.constitutionreview.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import jakarta.servlet.http.Cookie;
import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.Test;

class ApiRoutesTests extends PageTest {

    @Test
    void aSessionBecomesTheTokenOfThePersonAndItsCookieStaysHere() {
        answer("/api/workflow/tasks", "{\"items\": []}");

        assertThat(mvc.get()
                        .uri("/api/workflow/tasks?limit=5")
                        .with(aPolicyOwner())
                        .cookie(new Cookie("REVIEW_SESSION", "secret")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": []}");

        services.verify(getRequestedFor(urlEqualTo("/api/workflow/tasks?limit=5"))
                .withHeader("Authorization", equalTo("Bearer access-token"))
                .withHeader("Cookie", absent()));
    }

    @Test
    void whoIsNotSignedInGets401AndNoRedirect() {
        assertThat(get("/api/workflow/tasks")).hasStatus(401);
    }

    @Test
    void anyoneMayReadDocuments() {
        answer("/api/documents/constitution", "{\"parts\": []}");

        assertThat(get("/api/documents/constitution")).hasStatusOk();
    }

    @Test
    void aCommandWithASessionNeedsTheCsrfToken() {
        take("/api/workflow/amendments");

        assertThat(mvc.post()
                        .uri("/api/workflow/amendments")
                        .with(aPolicyOwner())
                        .content("{}"))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/api/workflow/amendments")
                        .with(aPolicyOwner())
                        .with(csrf().asHeader())
                        .contentType("application/json")
                        .content("{}"))
                .hasStatusOk();
    }

    @Test
    void aBearerTokenThatIsNoneIsRefused() {
        assertThat(mvc.get().uri("/api/workflow/tasks").header("Authorization", "Bearer nonsense"))
                .hasStatus(401);
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedInWords() {
        assertThat(mvc.post()
                        .uri("/api/workflow/amendments")
                        .with(aPolicyOwner())
                        .with(csrf().asHeader())
                        .content(new byte[10 << 20]))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/too-large");
    }

    @Test
    void aServiceThatBreaksTheConnectionIsUnavailable() {
        services.stubFor(WireMock.get(urlEqualTo("/api/workflow/tasks"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(get("/api/workflow/tasks", aPolicyOwner()))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unavailable");
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsUnavailable() {
        services.stubFor(WireMock.get(urlEqualTo("/api/workflow/tasks"))
                .willReturn(aResponse().withFixedDelay(3_000)));

        assertThat(get("/api/workflow/tasks", aPolicyOwner())).hasStatus(503);
    }
}
