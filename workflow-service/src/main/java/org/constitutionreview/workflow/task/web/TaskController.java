package org.constitutionreview.workflow.task.web;

import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.task.Task;
import org.constitutionreview.workflow.task.Tasks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the person who asks. */
@RestController
@RequestMapping("/api/workflow/tasks")
class TaskController {

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    Listing<Task> mine(Person person) {
        return Listing.of(tasks.of(person));
    }
}
