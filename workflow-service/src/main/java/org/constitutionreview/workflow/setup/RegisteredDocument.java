package org.constitutionreview.workflow.setup;

/**
 * A document of the Constitution as the procedure knows it; its text is document-service's.
 *
 * @param part as people name it, e.g. "Part 13: Codes and Protocols"
 * @param owner the service that owns the text, {@code service:…}
 */
public record RegisteredDocument(String id, String title, String part, String owner, DocumentRule rule) {}
