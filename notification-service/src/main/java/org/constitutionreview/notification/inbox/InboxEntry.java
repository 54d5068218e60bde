package org.constitutionreview.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news, as one person sees it. Later news has a higher id.
 *
 * @param businessDate the day on which it happened in the council's calendar
 */
public record InboxEntry(
        long id,
        Instant at,
        LocalDate businessDate,
        String subject,
        String body,
        String page,
        @Nullable UUID amendmentId,
        boolean toAct,
        boolean read,
        String eventType) {}
