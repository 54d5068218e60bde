package org.constitutionreview.gateway.review;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.jspecify.annotations.Nullable;

/**
 * One document's turn in a year.
 *
 * @param opens when the owner is asked
 * @param mine whether it waits for the person who asks
 * @param reason why nothing needed to change, or how its amendment ended
 * @param followUps what is still to be done about the document
 */
record Review(
        String id,
        String year,
        String municipalYear,
        String documentId,
        String title,
        Named owner,
        @Nullable LocalDate opens,
        LocalDate due,
        String state,
        boolean mine,
        @Nullable AmendmentInBrief amendment,
        @Nullable String reason,
        List<FollowUp> followUps) {

    record AmendmentInBrief(String id, @Nullable String reference, String title) {}

    record FollowUp(
            String id,
            String what,
            @Nullable String originatingBody,
            @Nullable String receiver,
            @Nullable LocalDate due) {}

    public String page() {
        return "/reviews/" + id;
    }
}
