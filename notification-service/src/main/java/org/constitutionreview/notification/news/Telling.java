package org.constitutionreview.notification.news;

import java.util.Map;
import org.constitutionreview.events.Event;
import org.constitutionreview.notification.inbox.Inbox;
import org.constitutionreview.notification.inbox.NewEntry;
import org.constitutionreview.notification.mail.Outbox;
import org.constitutionreview.notification.message.Message;
import org.constitutionreview.notification.message.Messages;
import org.constitutionreview.notification.recipient.EmailPreference;
import org.constitutionreview.notification.recipient.Recipients;
import org.springframework.stereotype.Component;

/** Tells one event to all whom it concerns, in the caller's transaction: inbox entries, and mails to be sent. */
@Component
class Telling {

    private final EventReader reader;
    private final Messages messages;
    private final Recipients recipients;
    private final Inbox inbox;
    private final Outbox outbox;

    Telling(EventReader reader, Messages messages, Recipients recipients, Inbox inbox, Outbox outbox) {
        this.reader = reader;
        this.messages = messages;
        this.recipients = recipients;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    void tell(HeardEvent heard) {
        Event event = reader.read(heard);
        tellThose(true, event, heard);
        tellThose(false, event, heard);
    }

    /** Those who must act come first: who is in both lists gets the mail that asks, and no other. */
    private void tellThose(boolean toAct, Event event, HeardEvent heard) {
        var keys = toAct ? event.audience().toAct() : event.audience().toKnow();
        if (keys.isEmpty()) {
            return;
        }
        Message message = messages.tell(event, toAct);
        inbox.add(new NewEntry(
                heard.eventId(),
                event.getClass().getSimpleName(),
                heard.happenedAt(),
                heard.businessDate(),
                toAct,
                message,
                event.page(),
                reader.amendmentIdOf(heard),
                keys));
        for (Map.Entry<String, EmailPreference> holder :
                recipients.holdersOf(keys).entrySet()) {
            EmailPreference preference = toAct ? EmailPreference.AT_ONCE : holder.getValue();
            if (preference != EmailPreference.NONE) {
                outbox.add(heard.eventId(), holder.getKey(), message, event.page(), preference);
            }
        }
    }
}
