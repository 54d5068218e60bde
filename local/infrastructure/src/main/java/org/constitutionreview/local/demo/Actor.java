package org.constitutionreview.local.demo;

import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.SuiteApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who does something in one step of the story. Doing the same again in the same step has one effect. */
final class Actor {

    // Maps have another order in each JVM; a repeated command must have the same key.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final SuiteApi api;
    private final UUID step;

    Actor(SuiteApi api, UUID step) {
        this.api = api;
        this.step = step;
    }

    JsonNode get(String path) {
        return api.get(path);
    }

    JsonNode post(String path, Object body) {
        return api.post(path, body, key("POST", path, body));
    }

    JsonNode put(String path, Object body) {
        return api.put(path, body, key("PUT", path, body));
    }

    JsonNode replace(String path, Object body, long version) {
        return api.replace(path, body, version, key("PUT", path, body));
    }

    /** Tries what must not be possible. @param type the problem expected, without {@code /problems/} */
    Refused isRefused(String type, String path, Object body) {
        return isRefused(type, "POST " + path, () -> post(path, body));
    }

    Refused isRefusedToPut(String type, String path, Object body) {
        return isRefused(type, "PUT " + path, () -> put(path, body));
    }

    private static Refused isRefused(String type, String request, Supplier<JsonNode> attempt) {
        JsonNode answer;
        try {
            answer = attempt.get();
        } catch (Refused refused) {
            NotAsTold.unlessEqual("the refusal of " + request, "/problems/" + type, refused.type());
            return refused;
        }
        throw new NotAsTold(request + " to be refused as " + type, answer);
    }

    private UUID key(String method, String path, Object body) {
        return NameUuid.of(step, method + " " + path + " " + JSON.writeValueAsString(body));
    }
}
