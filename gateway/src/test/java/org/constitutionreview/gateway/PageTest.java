package org.constitutionreview.gateway;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The gateway without its session store; the services behind it are played by one WireMock. */
@SpringBootTest(
        properties = {
            "spring.autoconfigure.exclude=org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "management.endpoint.health.group.readiness.include=readinessState",
            "spring.http.clients.read-timeout=1s"
        })
@AutoConfigureMockMvc
public abstract class PageTest {

    protected static final WireMockServer services =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    static {
        services.start();
    }

    @Autowired
    protected MockMvcTester mvc;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("review.routes.documents", services::baseUrl);
        registry.add("review.routes.workflow", services::baseUrl);
        registry.add("review.routes.notifications", services::baseUrl);
        registry.add("review.sign-in.issuer", services::baseUrl);
    }

    @BeforeEach
    void forget() {
        services.resetAll();
    }

    protected static void answer(String path, String json) {
        services.stubFor(WireMock.get(WireMock.urlPathEqualTo(path)).willReturn(WireMock.okJson(json)));
    }

    protected static void refuse(String path, int status, String problem) {
        services.stubFor(WireMock.any(WireMock.urlPathEqualTo(path))
                .willReturn(new ResponseDefinitionBuilder()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(problem)));
    }

    protected static void take(String path) {
        services.stubFor(WireMock.any(WireMock.urlPathEqualTo(path)).willReturn(WireMock.okJson("{}")));
    }

    protected static RequestPostProcessor person(String sub, String name, String... roles) {
        return oidcLogin()
                .idToken(token -> token.subject(sub).claim("name", name).claim("roles", List.of(roles)))
                .authorities(List.of(roles).stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }

    protected static RequestPostProcessor aGovernanceOfficer() {
        return person("governance-officer", "Governance Officer", "GOVERNANCE_OFFICER");
    }

    protected static RequestPostProcessor aMonitoringOfficer() {
        return person("monitoring-officer", "Monitoring Officer", "MONITORING_OFFICER");
    }

    protected static RequestPostProcessor aPolicyOwner() {
        return person("head-of-legal-services", "Head of Legal Services", "POLICY_OWNER");
    }

    protected MvcTestResult get(String path, RequestPostProcessor... who) {
        return mvc.get().uri(path).with(all(who)).exchange();
    }

    protected MvcTestResult send(MockHttpServletRequestBuilder form, RequestPostProcessor who) {
        return mvc.perform(form.with(csrf()).with(who));
    }

    protected static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestPostProcessor all(RequestPostProcessor... processors) {
        return request -> {
            for (RequestPostProcessor processor : processors) {
                request = processor.postProcessRequest(request);
            }
            return request;
        };
    }
}
