package org.constitutionreview.workflow.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.meeting.FollowUp;
import org.constitutionreview.workflow.meeting.FollowUps;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies' action logs and forward plans. */
@RestController
@RequestMapping("/api/workflow")
class FollowUpController {

    private final FollowUps followUps;
    private final Bodies bodies;
    private final Commands commands;

    FollowUpController(FollowUps followUps, Bodies bodies, Commands commands) {
        this.followUps = followUps;
        this.bodies = bodies;
        this.commands = commands;
    }

    @GetMapping("/bodies/{id}/action-log")
    Listing<FollowUp> actionLog(@PathVariable String id, Person person) {
        check(id, person);
        return Listing.of(followUps.actionLog(id));
    }

    @GetMapping("/bodies/{id}/forward-plan")
    Listing<FollowUp> forwardPlan(@PathVariable String id, Person person) {
        check(id, person);
        return Listing.of(followUps.forwardPlan(id));
    }

    @PostMapping("/follow-ups/{id}/closings")
    FollowUp close(@PathVariable UUID id, @RequestBody @Valid ClosingRequest request, CommandKey key, Person person) {
        return commands.once(key, request, FollowUp.class, () -> followUps.close(id, request.how(), person));
    }

    private void check(String body, Person person) {
        bodies.get(body);
        if (!person.seesEverything() && !person.hasAnyOf(Role.MEMBER, Role.POLICY_OWNER, Role.ADMINISTRATOR)) {
            throw Problem.forbidden("Only members and officers see a body's action log and forward plan.");
        }
    }

    record ClosingRequest(@NotBlank @Size(max = 10_000) String how) {}
}
