package org.constitutionreview.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.constitutionreview.notification.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One person to be told of one event by e-mail.
 *
 * @param digest DAILY or WEEKLY if it waits to go out together with others
 * @param attempts including the one now under way
 */
record Delivery(
        UUID id,
        String sub,
        String email,
        Message message,
        String page,
        @Nullable String digest,
        int attempts,
        Instant createdAt) {}
