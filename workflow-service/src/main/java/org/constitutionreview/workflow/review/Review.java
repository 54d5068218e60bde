package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document's turn in a year.
 *
 * @param owner the service that owns the text
 * @param reason why nothing needs to change
 */
public record Review(
        UUID id,
        MunicipalYear year,
        String documentId,
        String title,
        String owner,
        LocalDate due,
        ReviewState state,
        @Nullable UUID amendmentId,
        @Nullable String reason) {

    /** Path of its page. */
    public String page() {
        return "/reviews/" + id;
    }

    /** By which the process instance is known. */
    String businessKey() {
        return year.slug() + "/" + documentId;
    }
}
