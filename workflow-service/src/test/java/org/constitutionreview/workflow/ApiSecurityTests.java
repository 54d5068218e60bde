package org.constitutionreview.workflow;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WorkflowServiceTest
class ApiSecurityTests {

    private static final WireMockServer PROVIDER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final RSAKey KEY = aKey();

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.start();
        properties.add("REVIEW_ISSUER", PROVIDER::baseUrl);
    }

    @BeforeEach
    void theProviderAnswers() {
        PROVIDER.resetAll();
        PROVIDER.stubFor(get("/oauth2/jwks").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    /** Seen when a token has a key we don't know yet: known ones are kept. */
    @Test
    void aProviderThatIsDownIsNobodysFault() {
        PROVIDER.stubFor(get("/oauth2/jwks").willReturn(aResponse().withStatus(500)));

        assertThat(withToken(token(aKey(), PROVIDER.baseUrl(), Instant.now().plusSeconds(60))))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unavailable");
    }

    @Test
    void aTokenOfTheProviderIsTaken() {
        assertThat(withToken(token(KEY, PROVIDER.baseUrl(), Instant.now().plusSeconds(60))))
                .hasStatusOk();
    }

    @Test
    void othersArent() {
        Instant later = Instant.now().plusSeconds(60);

        assertThat(withToken(token(KEY, "https://elsewhere.example", later))).hasStatus(401);
        assertThat(withToken(token(KEY, PROVIDER.baseUrl(), Instant.now().minusSeconds(600))))
                .hasStatus(401);
        assertThat(withToken(token(aKey(), PROVIDER.baseUrl(), later))).hasStatus(401);
        assertThat(withToken("nonsense")).hasStatus(401);
    }

    @Test
    void whatIsNoApiIsClosed() {
        assertThat(http.get().uri("/actuator/env")).hasStatus(401);
        assertThat(http.get().uri("/anything")).hasStatus(401);
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    }

    private MvcTestResult withToken(String token) {
        return http.get()
                .uri("/api/workflow/bodies")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String token(RSAKey key, String issuer, Instant expires) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .subject("auditor")
                            .issuer(issuer)
                            .expirationTime(Date.from(expires))
                            .claim("name", "Auditor")
                            .claim("roles", List.of("AUDITOR"))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
