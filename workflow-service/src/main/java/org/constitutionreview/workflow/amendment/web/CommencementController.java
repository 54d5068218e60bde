package org.constitutionreview.workflow.amendment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Approvals.Commences;
import org.constitutionreview.workflow.amendment.Commencements;
import org.constitutionreview.workflow.amendment.DelegatedDecision;
import org.constitutionreview.workflow.amendment.DelegatedDecision.Choice;
import org.constitutionreview.workflow.amendment.DelegatedDecisions;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** From approval to the change in practice. */
@RestController
@RequestMapping("/api/workflow/amendments/{id}")
class CommencementController {

    private final DelegatedDecisions delegated;
    private final Commencements commencements;
    private final BusinessClock clock;
    private final Commands commands;

    CommencementController(
            DelegatedDecisions delegated, Commencements commencements, BusinessClock clock, Commands commands) {
        this.delegated = delegated;
        this.commencements = commencements;
        this.clock = clock;
        this.commands = commands;
    }

    @PostMapping("/delegated-decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable UUID id, @RequestBody @Valid DelegatedRequest request, CommandKey key, Person person) {
        Commences commences = request.commences(clock.today());
        commands.once(
                key,
                request,
                Done.class,
                () -> request.outcome() == Choice.APPROVED ? delegated.text(id, person) : Map.<UUID, Integer>of(),
                text -> {
                    delegated.decide(id, request.decision(), commences, text, person);
                    return new Done(id);
                });
    }

    @PostMapping("/text-confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmText(@PathVariable UUID id, CommandKey key, Person person) {
        commands.once(key, id, Done.class, () -> commencements.text(id, person), text -> {
            commencements.confirmText(id, text, person);
            return new Done(id);
        });
    }

    @PostMapping("/condition-confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmCondition(
            @PathVariable UUID id, @RequestBody @Valid ConditionRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> commencements.confirmCondition(id, request.metOn(), person));
    }

    @PostMapping("/practice-confirmations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmPractice(
            @PathVariable UUID id, @RequestBody @Valid PracticeRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> commencements.confirmPractice(id, request.note(), person));
    }

    record DelegatedRequest(
            @NotNull Choice outcome,
            @Nullable @Size(max = 2000) String power,
            @Nullable @Size(max = 10_000) String consulted,
            @NotBlank @Size(max = 20_000) String reasons,
            @Nullable @Size(max = 20_000) String alternatives,
            @Nullable @Size(max = 10_000) String conflicts,
            @Nullable @Valid CommencementRequest commencement) {

        DelegatedDecision decision() {
            return new DelegatedDecision(outcome, power, consulted, reasons, alternatives, conflicts, null, null);
        }

        @Nullable
        Commences commences(LocalDate today) {
            if (outcome != Choice.APPROVED) {
                return null;
            }
            if (power == null || power.isBlank()) {
                throw Problem.invalid("power", "is needed: the record cites the power");
            }
            if (commencement == null) {
                throw Problem.invalid("commencement", "is needed: at once, a date, or a condition");
            }
            Commences commences = commencement.commences(today);
            if (commences.date() != null && commences.date().isBefore(today)) {
                throw Problem.invalid("commencement.date", "is in the past");
            }
            return commences;
        }
    }

    record ConditionRequest(@NotNull LocalDate metOn) {}

    record PracticeRequest(@NotBlank @Size(max = 10_000) String note) {}

    record Done(UUID amendment) {}
}
