package org.constitutionreview.gateway.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Follow-up actions, at workflow-service. */
@HttpExchange("/api/workflow")
interface FollowUpClient {

    /** What the body has asked for, open actions first. */
    @GetExchange("/bodies/{id}/action-log")
    Items<FollowUp> actionLog(@PathVariable String id);

    /** What is to come to the body. */
    @GetExchange("/bodies/{id}/forward-plan")
    Items<FollowUp> forwardPlan(@PathVariable String id);

    @PostExchange("/follow-ups/{id}/closings")
    void close(@PathVariable String id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Closing closing);

    record FollowUp(
            String id,
            String what,
            @Nullable String receiver,
            @Nullable String originatingBody,
            @Nullable AmendmentInBrief amendment,
            @Nullable LocalDate due,
            String state,
            @Nullable String closedHow) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    record AmendmentInBrief(String id, @Nullable String reference, String title) {}

    record Closing(String how) {}
}
