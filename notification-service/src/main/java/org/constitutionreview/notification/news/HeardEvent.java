package org.constitutionreview.notification.news;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came, read no further than its envelope.
 *
 * @param lane what the order is kept for: the event's key, in letters that can stand in a path
 * @param businessDate the day on which it happened in the council's calendar
 * @param sequence rises with each event of a source and key, if the source says so
 */
record HeardEvent(
        String eventId,
        String topic,
        String lane,
        String type,
        @Nullable String source,
        @Nullable Long sequence,
        Instant happenedAt,
        LocalDate businessDate,
        byte[] data) {}
