package org.constitutionreview.workflow.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.workflow.review.ReviewState;
import org.constitutionreview.workflow.setup.ServiceName;
import org.jspecify.annotations.Nullable;

/**
 * A review as people see it.
 *
 * @param opens when the owner is asked
 * @param mine whether it waits for the person who asks
 * @param followUps actions that are open for the document, whoever has to do them
 */
record ReviewView(
        UUID id,
        String year,
        String municipalYear,
        String documentId,
        String title,
        ServiceName owner,
        LocalDate opens,
        LocalDate due,
        ReviewState state,
        boolean mine,
        @Nullable AmendmentInBrief amendment,
        @Nullable String reason,
        List<FollowUp> followUps) {

    /** @param receiver who has to do it */
    record FollowUp(UUID id, String what, String originatingBody, String receiver, @Nullable LocalDate due) {}
}
