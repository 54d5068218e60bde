package org.constitutionreview.local.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One caller of the suite's APIs behind its gateway.
 *
 * <p>Each method throws {@link Refused} for any answer but success, and {@link Unreachable} when there is no answer.
 */
public final class SuiteApi {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI gateway;
    private final Supplier<String> token;

    private SuiteApi(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** @param token asked for each call, so that it may be renewed */
    public static SuiteApi withToken(URI gateway, Supplier<String> token) {
        return new SuiteApi(gateway, token);
    }

    /** For what anybody may read without signing in. */
    public static SuiteApi anonymous(URI gateway) {
        return new SuiteApi(gateway, () -> "");
    }

    public JsonNode get(String path) {
        return send("GET", path, null, Map.of());
    }

    public JsonNode post(String path, Object body, UUID idempotencyKey) {
        return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey.toString()));
    }

    public JsonNode put(String path, Object body, UUID idempotencyKey) {
        return send("PUT", path, body, Map.of("Idempotency-Key", idempotencyKey.toString()));
    }

    /** Replaces a whole thing, provided that nobody else did since it had this version. */
    public JsonNode replace(String path, Object body, long version, UUID idempotencyKey) {
        return send(
                "PUT",
                path,
                body,
                Map.of("Idempotency-Key", idempotencyKey.toString(), "If-Match", "\"" + version + "\""));
    }

    private JsonNode send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        HttpResponse<String> answer = answer(request.build());
        JsonNode content = json(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Refused(method + " " + path, answer.statusCode(), content);
        }
        return content;
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unreachable(request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(request.uri(), e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
