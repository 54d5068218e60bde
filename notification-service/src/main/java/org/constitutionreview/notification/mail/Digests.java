package org.constitutionreview.notification.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.notification.message.Message;
import org.constitutionreview.notification.message.Messages;
import org.springframework.stereotype.Component;

/** Puts what waits for a person's daily or weekly mail into one. */
@Component
class Digests {

    private static final String PAGE = "/notifications";

    private final Messages messages;

    Digests(Messages messages) {
        this.messages = messages;
    }

    List<Mail> mails(List<Delivery> deliveries) {
        List<Mail> mails = new ArrayList<>();
        deliveries.stream()
                .filter(delivery -> delivery.digest() == null)
                .map(Mail::of)
                .forEach(mails::add);
        deliveries.stream()
                .filter(delivery -> delivery.digest() != null)
                .collect(Collectors.groupingBy(Delivery::sub))
                .values()
                .forEach(ofOnePerson -> mails.add(digest(ofOnePerson)));
        return mails;
    }

    private Mail digest(List<Delivery> deliveries) {
        List<Delivery> inOrder = deliveries.stream()
                .sorted(Comparator.comparing(Delivery::createdAt))
                .toList();
        Delivery first = inOrder.get(0);
        if (inOrder.size() == 1) {
            return Mail.of(first);
        }
        String subject = messages.get("Digest.subject").replace("{count}", String.valueOf(inOrder.size()));
        String body = inOrder.stream()
                .map(delivery -> "• " + delivery.message().subject())
                .collect(Collectors.joining("\n", messages.get("Digest.body") + "\n\n", ""));
        return new Mail(
                first.email(),
                new Message(subject, body),
                PAGE,
                inOrder.stream().map(Delivery::id).toList(),
                first.attempts(),
                first.createdAt());
    }
}
