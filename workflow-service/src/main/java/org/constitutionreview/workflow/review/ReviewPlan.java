package org.constitutionreview.workflow.review;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;

/** What a plan must keep to. */
final class ReviewPlan {

    private ReviewPlan() {}

    /**
     * @param titles of the year's documents, by id
     * @throws Problem validation, for a document that isn't in the year or is planned twice, or a date outside the year; with
     *     all of them
     */
    static void mustFit(List<PlannedReview> plan, MunicipalYear year, MonthDay startDay, Map<String, String> titles) {
        Set<String> seen = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            PlannedReview planned = plan.get(i);
            String title = titles.get(planned.documentId());
            String line = "items[" + i + "]";
            if (title == null) {
                errors.add(new FieldError(
                        line + ".documentId",
                        "There is no document “%s” in this year".formatted(planned.documentId())));
            } else if (!seen.add(planned.documentId())) {
                errors.add(new FieldError(line + ".documentId", "“%s” is planned twice".formatted(title)));
            } else if (planned.due().isBefore(year.firstDay(startDay))
                    || planned.due().isAfter(year.lastDay(startDay))) {
                errors.add(new FieldError(
                        line + ".due",
                        "The due date of “%s” must lie in the municipal year %s".formatted(title, year)));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.validation(errors);
        }
    }
}
