package org.constitutionreview.workflow.review;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.constitutionreview.workflow.step.Step;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What we tell the processes {@code review-cycle} and {@code review}. */
@Component
class ReviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    ReviewProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(MunicipalYear year) {
        tell(() -> runtime.startProcessInstanceByKey("review-cycle", year.slug(), Map.of("cycle", year.slug())));
    }

    /** Each review has an instance of its own: completing one of thousands inside one instance is slow. */
    void start(Review review) {
        tell(() -> runtime.startProcessInstanceByKey(
                "review",
                review.businessKey(),
                Map.of(
                        "reviewId",
                        review.id().toString(),
                        "cycle",
                        review.year().slug())));
    }

    void done(Step step) {
        tell(() -> {
            tasks.complete(step.taskId());
            return step;
        });
    }

    void reviewed(Step step, boolean changeNeeded) {
        tell(() -> {
            tasks.complete(step.taskId(), Map.of("changeNeeded", changeNeeded));
            return step;
        });
    }

    void amendmentEnded(Review review) {
        tell(() -> runtime.createMessageCorrelation("amendment-ended")
                .processInstanceBusinessKey(review.businessKey())
                .correlateWithResult());
    }

    void allReviewsEnded(MunicipalYear year) {
        tell(() -> runtime.createMessageCorrelation("all-reviews-ended")
                .processInstanceBusinessKey(year.slug())
                .correlateWithResult());
    }

    /** A collision inside the engine is told as Spring tells those of the database, so that the command is repeated. */
    private static void tell(Supplier<?> what) {
        try {
            what.get();
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("Two moved the same process at one moment", collision);
        }
    }
}
