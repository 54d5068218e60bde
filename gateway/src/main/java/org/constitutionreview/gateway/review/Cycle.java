package org.constitutionreview.gateway.review;

import java.util.List;
import java.util.Map;

/**
 * A municipal year's reviews.
 *
 * @param year as in addresses, 2017-18
 * @param municipalYear as people write it, 2017/18
 * @param counts how many reviews are in each state
 * @param reviews empty in lists of cycles
 */
record Cycle(String year, String municipalYear, String state, Map<String, Integer> counts, List<Review> reviews) {

    public String page() {
        return "/review-cycles/" + year;
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int reviewed() {
        return count("NO_CHANGE") + count("DONE");
    }

    public int count(String reviewState) {
        return counts.getOrDefault(reviewState, 0);
    }

    public boolean isIn(String cycleState) {
        return state.equals(cycleState);
    }
}
