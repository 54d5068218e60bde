package org.constitutionreview.workflow.operations.web;

import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.operations.FailedStep;
import org.constitutionreview.workflow.operations.FailedSteps;
import org.constitutionreview.workflow.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Failed steps and their retry. */
@RestController
@RequestMapping("/api/workflow/failed-steps")
class FailedStepController {

    private final FailedSteps failedSteps;
    private final Commands commands;

    FailedStepController(FailedSteps failedSteps, Commands commands) {
        this.failedSteps = failedSteps;
        this.commands = commands;
    }

    @GetMapping
    Listing<FailedStep> all(Person person) {
        return Listing.of(failedSteps.all(person));
    }

    @PostMapping("/{id}/retries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id, Person person, CommandKey key) {
        commands.once(key, id, () -> failedSteps.retry(id, person));
    }
}
