package org.constitutionreview.notification.message;

/** There is no way to put an event into words; the message says what is missing. */
public class WordsMissingException extends RuntimeException {

    WordsMissingException(String message) {
        super(message);
    }
}
