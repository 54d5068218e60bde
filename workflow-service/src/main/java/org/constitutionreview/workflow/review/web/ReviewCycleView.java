package org.constitutionreview.workflow.review.web;

import java.util.List;
import java.util.Map;
import org.constitutionreview.workflow.review.CycleState;
import org.constitutionreview.workflow.review.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A year of reviews as people see it.
 *
 * @param counts how many reviews are in each state
 * @param reviews left out in lists
 */
record ReviewCycleView(
        String year,
        String municipalYear,
        CycleState state,
        Map<ReviewState, Long> counts,
        @Nullable List<ReviewView> reviews) {}
