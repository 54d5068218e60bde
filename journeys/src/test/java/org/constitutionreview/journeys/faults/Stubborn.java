package org.constitutionreview.journeys.faults;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.SuiteApi;
import org.constitutionreview.local.api.Unreachable;
import tools.jackson.databind.JsonNode;

/** Somebody who repeats the very same command until the suite has answered it. */
final class Stubborn {

    private final SuiteApi api;

    Stubborn(SuiteApi api) {
        this.api = api;
    }

    JsonNode post(String path, Object body, UUID key) {
        return insist(() -> api.post(path, body, key));
    }

    JsonNode get(String path) {
        return insist(() -> api.get(path));
    }

    private static JsonNode insist(Callable<JsonNode> request) {
        return Awaitility.await()
                .atMost(Patience.FOR_A_RESTART)
                .pollDelay(Patience.AT_ONCE)
                .pollInterval(Patience.SOON)
                .until(() -> answer(request), Optional::isPresent)
                .orElseThrow();
    }

    /** Empty where the suite couldn't answer; what it refuses is a fault of the test. */
    private static Optional<JsonNode> answer(Callable<JsonNode> request) throws Exception {
        try {
            return Optional.of(request.call());
        } catch (Unreachable broken) {
            return Optional.empty();
        } catch (Refused refused) {
            if (refused.status() >= 500) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
