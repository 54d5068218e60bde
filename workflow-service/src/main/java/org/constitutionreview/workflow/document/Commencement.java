package org.constitutionreview.workflow.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approved text that will be in force, on a date or when a condition is met. */
public record Commencement(
        UUID amendmentId,
        List<ApprovedDraft> drafts,
        String resolution,
        @Nullable LocalDate date,
        @Nullable String condition,
        String amendmentTitle) {

    public record ApprovedDraft(UUID draftId, int revision) {}
}
