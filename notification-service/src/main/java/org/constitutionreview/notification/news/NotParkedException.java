package org.constitutionreview.notification.news;

/** Somebody wants to decide about news that isn't parked, or about which somebody else has decided. */
public class NotParkedException extends RuntimeException {

    NotParkedException(String key) {
        super("No news is parked for “%s”. Somebody may have replayed or skipped it already.".formatted(key));
    }
}
