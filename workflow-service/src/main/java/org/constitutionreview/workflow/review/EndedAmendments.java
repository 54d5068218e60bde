package org.constitutionreview.workflow.review;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends reviews after the amendments they led to, which know nothing of reviews. */
@Component
class EndedAmendments {

    private final Reviews reviews;
    private final DocumentReview documentReview;

    EndedAmendments(Reviews reviews, DocumentReview documentReview) {
        this.reviews = reviews;
        this.documentReview = documentReview;
    }

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void follow() {
        reviews.withEndedAmendments().forEach(ended -> documentReview.end(ended.reviewId(), ended.outcome()));
    }
}
