package org.constitutionreview.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.constitutionreview.notification.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that people and groups are about to be told.
 *
 * @param holders recipient keys of those it is for
 */
public record NewEntry(
        String eventId,
        String eventType,
        Instant at,
        LocalDate businessDate,
        boolean toAct,
        Message message,
        String page,
        @Nullable UUID amendmentId,
        Collection<String> holders) {}
