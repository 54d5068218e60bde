package org.constitutionreview.local.api;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token of a demo person, got as a browser gets it: authorisation code with PKCE (RFC 7636), and one click on the
 * sign-in page of the local provider.
 */
public final class PersonToken implements Supplier<String> {

    private static final String CLIENT = "demo";
    private static final String CALLBACK = "http://127.0.0.1/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;
    private final String sub;
    private Token token = Token.NONE;

    /** @param sub whose button on the sign-in page is pressed */
    public PersonToken(URI issuer, String sub) {
        this.issuer = issuer;
        this.sub = sub;
    }

    @Override
    public synchronized String get() {
        if (token.isStale()) {
            token = signIn();
        }
        return token.value();
    }

    private Token signIn() {
        HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        ProofKey proof = ProofKey.create();
        URI authorise = issuer.resolve("/oauth2/authorize?"
                + TokenEndpoint.form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        CALLBACK,
                        "scope",
                        "openid",
                        "code_challenge",
                        proof.challenge(),
                        "code_challenge_method",
                        "S256")));
        URI page = issuer.resolve(redirect(browser, HttpRequest.newBuilder(authorise)));
        String csrf = found(CSRF, send(browser, HttpRequest.newBuilder(page)).body());
        String click = TokenEndpoint.form(Map.of("person", sub, "_csrf", csrf));
        URI signedIn = issuer.resolve(redirect(
                browser,
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(click))));
        String code = found(CODE, redirect(browser, HttpRequest.newBuilder(signedIn)));
        return new TokenEndpoint(issuer)
                .ask(
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                CLIENT,
                                "redirect_uri",
                                CALLBACK,
                                "code",
                                URLDecoder.decode(code, StandardCharsets.UTF_8),
                                "code_verifier",
                                proof.verifier()),
                        "");
    }

    private String redirect(HttpClient browser, HttpRequest.Builder request) {
        HttpResponse<String> answer = send(browser, request);
        return answer.headers().firstValue("Location").orElseThrow(() -> refused(answer.statusCode() + ""));
    }

    private String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw refused("no " + pattern.pattern());
        }
        return matcher.group(1);
    }

    private IllegalStateException refused(String why) {
        return new IllegalStateException("The sign-in at " + issuer + " doesn't let " + sub + " in (" + why + ").");
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) {
        HttpRequest built = request.timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html")
                .build();
        try {
            return browser.send(built, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable(built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(built.uri(), e);
        }
    }
}
