package org.constitutionreview.workflow.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.meeting.AgreedChanges;
import org.constitutionreview.workflow.meeting.Explained;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a meeting agreed, made and confirmed. */
@RestController
@RequestMapping("/api/workflow")
@ResponseStatus(HttpStatus.NO_CONTENT)
class AgreedChangesController {

    private final AgreedChanges changes;
    private final Commands commands;

    AgreedChangesController(AgreedChanges changes, Commands commands) {
        this.changes = changes;
        this.commands = commands;
    }

    @PutMapping("/minute-points/{id}/explanation")
    void explain(@PathVariable UUID id, @RequestBody @Valid ExplanationRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> changes.explain(id, request.outcome(), request.reason(), person));
    }

    @PutMapping("/minute-points/{id}/confirmation")
    void judge(@PathVariable UUID id, @RequestBody @Valid ConfirmationRequest request, CommandKey key, Person person) {
        String reason = request.reason() == null ? "" : request.reason();
        if (!request.confirmed() && reason.isBlank()) {
            throw Problem.invalid("reason", "is needed where a change is sent back");
        }
        commands.once(key, request, Done.class, () -> changes.lookAtPoint(id), now -> {
            changes.judge(id, request.confirmed(), reason, now, person);
            return new Done(id);
        });
    }

    @PostMapping("/amendments/{id}/agreed-changes")
    void made(@PathVariable UUID id, CommandKey key, Person person) {
        commands.once(key, id, Done.class, () -> changes.look(id), now -> {
            changes.made(id, now, person);
            return new Done(id);
        });
    }

    @PostMapping("/amendments/{id}/agreed-change-confirmations")
    void judged(@PathVariable UUID id, CommandKey key, Person person) {
        commands.once(key, id, Done.class, () -> changes.look(id), now -> {
            changes.judged(id, now, person);
            return new Done(id);
        });
    }

    record ExplanationRequest(@NotNull Explained outcome, @NotBlank @Size(max = 20_000) String reason) {}

    record ConfirmationRequest(@NotNull Boolean confirmed, @Nullable @Size(max = 20_000) String reason) {}

    record Done(UUID of) {}
}
