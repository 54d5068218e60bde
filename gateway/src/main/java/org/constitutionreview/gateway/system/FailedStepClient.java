package org.constitutionreview.gateway.system;

import java.time.Instant;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Steps of processes that ran out of retries, at workflow-service. */
@HttpExchange("/api/workflow/failed-steps")
interface FailedStepClient {

    @GetExchange
    Items<FailedStep> all();

    @PostExchange("/{id}/retries")
    void retry(@PathVariable String id, @RequestHeader("Idempotency-Key") UUID key);

    /** @param retries attempts that are still to come */
    record FailedStep(
            String id,
            @Nullable String amendmentId,
            String step,
            String name,
            @Nullable String message,
            @Nullable Instant since,
            int retries) {}
}
