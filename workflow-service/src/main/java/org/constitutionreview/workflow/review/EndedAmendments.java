package org.constitutionreview.workflow.review;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.constitutionreview.workflow.amendment.AmendmentEnded;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends reviews after the amendments they led to, which know nothing of reviews. In a transaction of its own: a review that can't
 * go on must not keep an amendment from coming into force.
 */
@Component
class EndedAmendments {

    private final Reviews reviews;
    private final DocumentReview documentReview;
    private final TaskScheduler scheduler;

    EndedAmendments(Reviews reviews, DocumentReview documentReview, TaskScheduler scheduler) {
        this.reviews = reviews;
        this.documentReview = documentReview;
        this.scheduler = scheduler;
    }

    @TransactionalEventListener
    void hear(AmendmentEnded ended) {
        scheduler.schedule(this::follow, Instant.now());
    }

    /** Regularly too: a node may stop between the end of an amendment and that of its review. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void follow() {
        reviews.withEndedAmendments().forEach(ended -> documentReview.end(ended.reviewId(), ended.outcome()));
    }
}
