package org.constitutionreview.local.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the sign-in gives out access tokens (RFC 6749, section 3.2). */
final class TokenEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;

    TokenEndpoint(URI issuer) {
        this.address = issuer.resolve("/oauth2/token");
    }

    /** @param credentials the client's Authorization header; empty for a public client */
    Token ask(Map<String, String> parameters, String credentials) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(parameters)));
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The sign-in at " + address + " gave no token: " + answer.body());
            }
            JsonNode json = JSON.readTree(answer.body());
            // Renewed at half its life, so that none expires on its way.
            return new Token(
                    json.path("access_token").asString(),
                    Instant.now().plusSeconds(json.path("expires_in").asLong(60) / 2));
        } catch (IOException e) {
            throw new Unreachable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(address, e);
        }
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
