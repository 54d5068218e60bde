package org.constitutionreview.notification.inbox;

/** There is no such entry in this person's inbox; whether somebody else has it isn't told. */
public class InboxEntryNotFoundException extends RuntimeException {

    InboxEntryNotFoundException(long id) {
        super("There is no entry " + id + " in your inbox.");
    }
}
