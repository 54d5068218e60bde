package org.constitutionreview.local.mail;

import java.time.Instant;

/** A caught e-mail, as far as the list shows it. */
record Mail(String id, Instant receivedAt, String to, String from, String subject) {}
