package org.constitutionreview.workflow.review;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constitutionreview.workflow.problem.Problem;

/** What a plan must keep to. */
final class ReviewPlan {

    private ReviewPlan() {}

    /** @throws Problem validation, for a document that isn't in the year or is planned twice, or a date outside the year */
    static void mustFit(List<PlannedReview> plan, MunicipalYear year, MonthDay startDay, Set<String> documents) {
        Set<String> seen = new HashSet<>();
        for (PlannedReview planned : plan) {
            if (!documents.contains(planned.documentId())) {
                throw wrong("There is no document \"%s\" in this year.", planned);
            }
            if (!seen.add(planned.documentId())) {
                throw wrong("\"%s\" is planned twice.", planned);
            }
            if (planned.due().isBefore(year.firstDay(startDay)) || planned.due().isAfter(year.lastDay(startDay))) {
                throw wrong("The date for \"%s\" must lie in the municipal year " + year + ".", planned);
            }
        }
    }

    private static Problem wrong(String message, PlannedReview planned) {
        return Problem.invalid("items", message.formatted(planned.documentId()));
    }
}
