package org.constitutionreview.workflow.calendar.web;

import java.time.LocalDate;
import org.constitutionreview.workflow.calendar.BackwardPlan;
import org.constitutionreview.workflow.calendar.BackwardPlans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which dates follow from the Council meeting one aims for. */
@RestController
@RequestMapping("/api/workflow/backward-plan")
class BackwardPlanController {

    private final BackwardPlans plans;

    BackwardPlanController(BackwardPlans plans) {
        this.plans = plans;
    }

    @GetMapping
    BackwardPlan plan(@RequestParam LocalDate council) {
        return plans.from(council);
    }
}
