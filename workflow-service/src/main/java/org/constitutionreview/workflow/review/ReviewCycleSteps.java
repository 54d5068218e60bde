package org.constitutionreview.workflow.review;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the process {@code review-cycle} asks of us. */
@Component
public class ReviewCycleSteps {

    private static final int BATCH = 50;

    private final ReviewCycles cycles;
    private final Reviews reviews;
    private final ReviewProcess process;

    ReviewCycleSteps(ReviewCycles cycles, Reviews reviews, ReviewProcess process) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.process = process;
    }

    /** Starts some of them; asked again until all are started. */
    public void startReviews(String cycle) {
        MunicipalYear year = MunicipalYear.of(cycle);
        cycles.lock(year);
        List<Review> batch = reviews.notStarted(year, BATCH);
        batch.forEach(review -> {
            reviews.markStarted(review.id());
            process.start(review);
        });
    }

    public boolean allStarted(String cycle) {
        return reviews.notStarted(MunicipalYear.of(cycle), 1).isEmpty();
    }

    /** Whether nothing is left to wait for, as in a council without documents. Asked under the cycle's lock. */
    public boolean allEnded(String cycle) {
        MunicipalYear year = MunicipalYear.of(cycle);
        boolean ended = reviews.allHaveEnded(year);
        if (ended) {
            cycles.become(year, CycleState.TO_REPORT);
        }
        return ended;
    }
}
