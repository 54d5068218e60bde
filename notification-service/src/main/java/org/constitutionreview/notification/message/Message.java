package org.constitutionreview.notification.message;

/** What somebody is told. The body is plain text; paragraphs are parted by an empty line. */
public record Message(String subject, String body) {}
