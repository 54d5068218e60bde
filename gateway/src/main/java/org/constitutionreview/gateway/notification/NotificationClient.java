package org.constitutionreview.gateway.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The inbox and the preferences of whoever asks, at notification-service. */
@HttpExchange("/api/notifications")
interface NotificationClient {

    @GetExchange("/inbox")
    Inbox inbox(
            @RequestParam boolean unread,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable Long after);

    @PostExchange("/inbox/{id}/reads")
    void markRead(@PathVariable long id, @RequestHeader("Idempotency-Key") UUID key);

    @PostExchange("/inbox/reads")
    void markAllRead(@RequestHeader("Idempotency-Key") UUID key, @RequestBody UpTo upTo);

    @GetExchange("/preferences")
    Preferences preferences();

    @PutExchange("/preferences")
    void prefer(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Preferences preferences);

    /** @param next where older news starts, or null at the end */
    record Inbox(List<News> items, @Nullable Long next, int unreadCount) {}

    /** @param toAct whether the person is asked to do something */
    record News(
            long id,
            @Nullable LocalDate businessDate,
            String subject,
            @Nullable String body,
            @Nullable String page,
            boolean toAct,
            boolean read) {}

    /** @param upTo the latest news to count as read */
    record UpTo(long upTo) {}

    record Preferences(@Nullable String email) {}
}
