package org.constitutionreview.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.message.Message;

/**
 * One mail to one person.
 *
 * @param page path below the suite's address; a mail has one link
 * @param deliveries what is done once the mail server has taken it
 */
record Mail(String to, Message message, String page, List<UUID> deliveries, int attempts, Instant createdAt) {

    Mail {
        deliveries = List.copyOf(deliveries);
    }

    static Mail of(Delivery delivery) {
        return new Mail(
                delivery.email(),
                delivery.message(),
                delivery.page(),
                List.of(delivery.id()),
                delivery.attempts(),
                delivery.createdAt());
    }
}
