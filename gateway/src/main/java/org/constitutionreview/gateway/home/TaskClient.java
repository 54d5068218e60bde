package org.constitutionreview.gateway.home;

import org.constitutionreview.gateway.backend.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;

interface TaskClient {

    @GetExchange("/api/workflow/tasks")
    Items<Task> mine();

    /** @param page where it is done */
    record Task(
            String taskId,
            String step,
            String name,
            @Nullable AmendmentInBrief amendment,
            @Nullable ReviewInBrief review,
            @Nullable String cycle,
            @Nullable String due,
            String page) {

        public String about() {
            if (amendment != null) {
                return amendment.title();
            }
            if (review != null && review.title() != null) {
                return review.title();
            }
            return cycle == null ? "" : "Annual cycle " + cycle.replace('-', '/');
        }
    }

    record AmendmentInBrief(String id, @Nullable String reference, String title) {}

    record ReviewInBrief(String id, @Nullable String title) {}
}
