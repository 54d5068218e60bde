package org.constitutionreview.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** The gateway as it runs, with its session store, at a provider that WireMock plays. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTests {

    private static final WireMockServer provider =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final EmbeddedPostgres postgres;

    static {
        provider.start();
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private final ProviderKey key = new ProviderKey(provider.baseUrl());
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        registry.add("review.sign-in.issuer", provider::baseUrl);
        registry.add("review.routes.workflow", provider::baseUrl);
        registry.add("review.routes.notifications", provider::baseUrl);
    }

    @AfterAll
    static void stop() throws IOException {
        provider.stop();
        postgres.close();
    }

    @BeforeEach
    void theProvider() {
        provider.resetAll();
        provider.stubFor(
                get(urlPathEqualTo("/.well-known/openid-configuration")).willReturn(okJson(key.discovery())));
        provider.stubFor(get(urlPathEqualTo("/oauth2/jwks")).willReturn(okJson(key.keys())));
        provider.stubFor(get(urlPathEqualTo("/api/workflow/tasks")).willReturn(okJson("{\"items\": []}")));
        provider.stubFor(get(urlPathEqualTo("/api/workflow/amendments")).willReturn(okJson("{\"items\": []}")));
        provider.stubFor(get(urlPathEqualTo("/api/notifications/inbox"))
                .willReturn(okJson("{\"items\": [], \"unreadCount\": 0}")));
    }

    @Test
    void signsInWithProofOfTheCodeKeepsTheSessionAndSignsOutAtTheProviderToo() throws Exception {
        var home = signIn();

        assertThat(Jsoup.parse(home.body()).select(".council-header__person").text())
                .contains("Head of Legal Services");
        provider.verify(
                postRequestedFor(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("code_verifier=")));
        assertThat(database.sql("select count(*) from spring_session_attributes")
                        .query(Long.class)
                        .single())
                .isPositive();

        var csrf = Jsoup.parse(home.body())
                .select("form[action=/sign-out] [name=_csrf]")
                .val();
        var out = browser.send(
                to("/sign-out")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + csrf))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(location(out)).startsWith(provider.baseUrl() + "/connect/logout?id_token_hint=");
        assertThat(location(open("/home"))).endsWith("/oauth2/authorization/council");
    }

    @Test
    void aFormArrivesWithAllThatWasTyped() throws Exception {
        provider.stubFor(
                get(urlPathEqualTo("/api/workflow/registered-documents")).willReturn(okJson("{\"items\": []}")));
        provider.stubFor(get(urlPathEqualTo("/api/workflow/bodies")).willReturn(okJson("{\"items\": []}")));
        signIn();
        var csrf = Jsoup.parse(open("/amendments/propose").body())
                .select("form[action=/amendments/propose] [name=_csrf]")
                .val();

        var again = browser.send(
                to("/amendments/propose")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("check=&title=Social+media&_csrf=" + csrf))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(again.body()).getElementById("title").val()).isEqualTo("Social media");
    }

    private HttpResponse<String> signIn() throws Exception {
        String asked = location(open(location(open("/home"))));
        var parameters = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        assertThat(parameters.getFirst("code_challenge_method")).isEqualTo("S256");
        String nonce = UriComponentsBuilder.fromUriString(asked)
                .build()
                .getQueryParams()
                .getFirst("nonce");
        provider.stubFor(post(urlPathEqualTo("/oauth2/token"))
                .willReturn(okJson(key.tokens(
                        "head-of-legal-services", "Head of Legal Services", List.of("POLICY_OWNER"), nonce))));
        open("/login/oauth2/code/council?code=abc&state=" + parameters.getFirst("state"));
        return open("/home");
    }

    private HttpResponse<String> open(String address) throws Exception {
        return browser.send(to(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(
                URI.create(address.startsWith("http") ? address : "http://localhost:" + port + address));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
