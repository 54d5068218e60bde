package org.constitutionreview.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.constitutionreview.local.Secrets;
import org.constitutionreview.local.Secrets.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(SignInPages.class)
@ImportAutoConfiguration(OAuth2AuthorizationServerJwtAutoConfiguration.class)
@Import({Identity.class, Clients.class, SignInTests.Surroundings.class})
class SignInTests {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-0123456789";
    private static final String CHALLENGE = challenge();
    private static final String CALLBACK = "http://127.0.0.1:4711/callback";

    @TempDir
    static Path folder;

    @Autowired
    MockMvcTester provider;

    @Autowired
    Secrets secrets;

    @Test
    void oneClickGivesTheTokensOfThatPerson() {
        MockHttpSession browser = new MockHttpSession();
        MvcTestResult interrupted = authorise(browser);
        assertThat(interrupted).hasRedirectedUrl("/sign-in");
        String back = chooses(browser, "head-of-legal-services").getResponse().getRedirectedUrl();
        assertThat(back).contains("/oauth2/authorize");

        Map<String, Object> claims = claims(redeem(code(authorise(browser))));

        assertThat(claims)
                .containsEntry("sub", "head-of-legal-services")
                .containsEntry("name", "Head of Legal Services")
                .containsEntry("email", "head-of-legal-services@ashcombe.example")
                .containsEntry("roles", List.of("POLICY_OWNER"))
                .containsEntry("groups", List.of("service:legal-services"));
    }

    @Test
    void nobodyIsSignedInAsSomebodyUnknown() {
        assertThat(chooses(new MockHttpSession(), "the-queen")).hasStatus(400);
    }

    @Test
    void aServiceGetsItsOwnScopesAndNoOthers() {
        assertThat(claims(asksForToken(
                        "workflow-service", secrets.of(Holder.WORKFLOW_SERVICE_CLIENT), "documents.process")))
                .containsEntry("scope", List.of("documents.process"))
                .doesNotContainKey("roles");
        assertThat(asksForToken("workflow-service", secrets.of(Holder.WORKFLOW_SERVICE_CLIENT), "documents.import"))
                .hasStatus(400);
        assertThat(asksForToken("workflow-service", "guessed", "documents.process"))
                .hasStatus(401);
    }

    private MvcTestResult authorise(MockHttpSession browser) {
        return provider.get()
                .uri(
                        "/oauth2/authorize?response_type=code&client_id=demo&scope=openid&state=s"
                                + "&redirect_uri={callback}&code_challenge={challenge}&code_challenge_method=S256",
                        CALLBACK,
                        CHALLENGE)
                .accept(MediaType.TEXT_HTML)
                .session(browser)
                .exchange();
    }

    private MvcTestResult chooses(MockHttpSession browser, String person) {
        return provider.post()
                .uri("/sign-in")
                .session(browser)
                .param("person", person)
                .with(csrf())
                .exchange();
    }

    private static String code(MvcTestResult authorised) {
        Matcher code = Pattern.compile("code=([^&]+)")
                .matcher(String.valueOf(authorised.getResponse().getRedirectedUrl()));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private MvcTestResult redeem(String code) {
        return provider.post()
                .uri("/oauth2/token")
                .param("grant_type", "authorization_code")
                .param("client_id", "demo")
                .param("redirect_uri", CALLBACK)
                .param("code", code)
                .param("code_verifier", VERIFIER)
                .exchange();
    }

    private MvcTestResult asksForToken(String client, String secret, String scope) {
        String credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes());
        return provider.post()
                .uri("/oauth2/token")
                .header(HttpHeaders.AUTHORIZATION, "Basic " + credentials)
                .param("grant_type", "client_credentials")
                .param("scope", scope)
                .exchange();
    }

    private static Map<String, Object> claims(MvcTestResult answer) {
        try {
            JsonMapper json = JsonMapper.shared();
            String token = json.readTree(answer.getResponse().getContentAsString())
                    .get("access_token")
                    .asString();
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            return json.readerForMapOf(Object.class).readValue(claims);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        Ports ports() {
            return new Ports(0);
        }

        @Bean
        DataFolder folder() {
            return new DataFolder(folder);
        }

        @Bean
        Secrets secrets(DataFolder folder) {
            return Secrets.in(folder);
        }

        @Bean
        DemoPeople people() throws IOException {
            return DemoPeople.in(Path.of("../../sample/setup/people.yaml"));
        }

        @Bean
        OAuth2AuthorizationService authorisations() {
            return new InMemoryOAuth2AuthorizationService();
        }
    }
}
