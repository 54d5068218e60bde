package org.constitutionreview.workflow.amendment;

import java.util.UUID;

/** A document that an amendment changes, and the draft in which it does. */
public record AmendedDocument(String documentId, String title, UUID draftId) {}
