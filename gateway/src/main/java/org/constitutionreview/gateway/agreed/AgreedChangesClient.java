package org.constitutionreview.gateway.agreed;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/workflow")
interface AgreedChangesClient {

    String KEY = "Idempotency-Key";

    @PostExchange("/amendments/{id}/agreed-changes")
    void done(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Map<String, String> nothing);

    @PostExchange("/amendments/{id}/agreed-change-confirmations")
    void allJudged(@PathVariable String id, @RequestHeader(KEY) UUID key, @RequestBody Map<String, String> nothing);

    @PutExchange("/minute-points/{pointId}/explanation")
    void explain(@PathVariable String pointId, @RequestHeader(KEY) UUID key, @RequestBody Explanation explanation);

    @PutExchange("/minute-points/{pointId}/confirmation")
    void judge(@PathVariable String pointId, @RequestHeader(KEY) UUID key, @RequestBody Confirmation confirmation);

    record Explanation(String outcome, String reason) {}

    record Confirmation(boolean confirmed, @Nullable String reason) {}
}
