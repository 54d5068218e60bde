package org.constitutionreview.workflow.document;

import java.util.List;
import java.util.UUID;

/** Papers to be made. @param purpose "PROPOSAL" or "MEETING" */
public record PaperRequest(UUID amendmentId, String purpose, String title, Facts facts, List<UUID> drafts) {}
