package org.constitutionreview.gateway.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The chain of editions, at document-service. */
@HttpExchange("/api/documents/timeline")
interface TimelineClient {

    @GetExchange("/verification")
    Verification verification();

    /** @param problem where it first differs from what was written */
    record Verification(boolean valid, int steps, @Nullable String headHash, @Nullable String problem) {}
}
