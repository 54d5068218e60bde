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

/** Events that could not be told, at notification-service. */
@HttpExchange("/api/notifications/parked")
interface ParkedNewsClient {

    @GetExchange
    Items<Parked> all();

    @PostExchange("/{key}/replays")
    void replay(@PathVariable String key, @RequestHeader("Idempotency-Key") UUID commandKey);

    @PostExchange("/{key}/skips")
    void skip(@PathVariable String key, @RequestHeader("Idempotency-Key") UUID commandKey);

    /** @param waiting later events about the same matter, held back so that they aren't told first */
    record Parked(
            String key,
            @Nullable String topic,
            @Nullable String eventId,
            String type,
            @Nullable String reason,
            @Nullable Instant since,
            int waiting) {

        /** @return what happened, without where its type comes from */
        public String name() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }
}
