package org.constitutionreview.gateway.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.constitutionreview.gateway.backend.Items;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The audit trail, at workflow-service. */
@HttpExchange("/api/workflow/audit")
interface AuditClient {

    /** @param amendment null for what the council set up */
    @GetExchange
    Items<Entry> entries(
            @RequestParam(required = false) @Nullable String amendment,
            @RequestParam(required = false) @Nullable String after);

    /** @param amendment null for all there is */
    @GetExchange("/verification")
    Verification verification(@RequestParam(required = false) @Nullable String amendment);

    /** @param who null where the process acted by itself */
    record Entry(
            long number,
            @Nullable Instant at,
            @Nullable LocalDate businessDate,
            @Nullable Person who,
            String what,
            Map<String, Object> details,
            String hash) {}

    /** @param problem where the record first differs from what was written */
    record Verification(boolean valid, long entries, @Nullable String headHash, @Nullable String problem) {}
}
