package org.constitutionreview.notification.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.constitutionreview.notification.recipient.EmailPreference;

/** When a mail goes out, as its reader prefers: at once, each day or each Monday at a London time. */
record DigestTimes(LocalTime at) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    Instant due(EmailPreference preference, Instant now) {
        ZonedDateTime local = now.atZone(LONDON);
        return switch (preference) {
            case AT_ONCE, NONE -> now;
            case DAILY -> next(local, local.with(at), 1).toInstant();
            case WEEKLY ->
                next(
                                local,
                                local.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                                        .with(at),
                                7)
                        .toInstant();
        };
    }

    private static ZonedDateTime next(ZonedDateTime now, ZonedDateTime candidate, int days) {
        return candidate.isAfter(now) ? candidate : candidate.plusDays(days);
    }
}
