package org.constitutionreview.notification.recipient;

/** How a person likes to get e-mail about what they need only know. What they must do comes at once in any case. */
public enum EmailPreference {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NONE
}
