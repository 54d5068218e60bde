package org.constitutionreview.notification.news;

/** Something was heard that can't be told; the message is for the officer who decides about it. */
class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String reason) {
        super(reason);
    }
}
