package org.constitutionreview.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of news, as one person sees it. Later news has a higher id. */
public record InboxEntry(
        long id,
        Instant at,
        String subject,
        String body,
        String page,
        @Nullable UUID amendmentId,
        boolean toAct,
        boolean read,
        String eventType) {}
