package org.constitutionreview.workflow.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A municipal year's round of reviews. */
public record ReviewCycle(MunicipalYear year, CycleState state, Instant openedAt, @Nullable Instant reportedAt) {

    /** Path of its page. */
    public String page() {
        return "/review-cycles/" + year.slug();
    }
}
