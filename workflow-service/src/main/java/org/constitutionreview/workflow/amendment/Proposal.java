package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a policy owner proposes.
 *
 * @param documents ids; the first one's owner owns the amendment
 * @param review the review that led to it
 */
public record Proposal(
        String title,
        String purpose,
        HeadOfChange suggestedHeadOfChange,
        List<String> documents,
        @Nullable LocalDate targetCouncil,
        @Nullable UUID review) {}
