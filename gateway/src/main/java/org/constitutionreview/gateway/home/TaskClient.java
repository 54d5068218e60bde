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
            @Nullable String due,
            String page) {

        public String about() {
            if (amendment != null) {
                return amendment.title();
            }
            return review == null || review.title() == null ? "" : review.title();
        }
    }

    record AmendmentInBrief(String id, @Nullable String reference, String title) {}

    record ReviewInBrief(String id, @Nullable String title) {}
}
