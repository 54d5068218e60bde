package org.constitutionreview.workflow.amendment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.AddedDocuments;
import org.constitutionreview.workflow.amendment.HeadOfChange;
import org.constitutionreview.workflow.amendment.Proposal;
import org.constitutionreview.workflow.amendment.Proposals;
import org.constitutionreview.workflow.amendment.Submissions;
import org.constitutionreview.workflow.amendment.TypesOfChange;
import org.constitutionreview.workflow.amendment.Withdrawals;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
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

/** From the proposal to its type of change. */
@RestController
@RequestMapping("/api/workflow/amendments")
class ProposalController {

    private final Proposals proposals;
    private final AddedDocuments added;
    private final Submissions submissions;
    private final TypesOfChange types;
    private final Withdrawals withdrawals;
    private final AmendmentViews views;
    private final Commands commands;

    ProposalController(
            Proposals proposals,
            AddedDocuments added,
            Submissions submissions,
            TypesOfChange types,
            Withdrawals withdrawals,
            AmendmentViews views,
            Commands commands) {
        this.proposals = proposals;
        this.added = added;
        this.submissions = submissions;
        this.types = types;
        this.withdrawals = withdrawals;
        this.views = views;
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AmendmentView propose(@RequestBody @Valid ProposalRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AmendmentView.class,
                () -> views.of(proposals.propose(request.proposal(), person), person));
    }

    @PutMapping("/{id}/consultees")
    AmendmentView consultees(
            @PathVariable UUID id, @RequestBody @Valid ConsulteesRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AmendmentView.class,
                () -> views.of(submissions.nameConsultees(id, request.keys(), request.whyNobody(), person), person));
    }

    /** By its owner, while they write. */
    @PostMapping("/{id}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    AmendmentView addDocument(
            @PathVariable UUID id, @RequestBody @Valid DocumentRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                AmendmentView.class,
                () -> added.open(id, request.documentId(), person),
                document -> views.of(added.add(id, document, person), person));
    }

    @PostMapping("/{id}/submissions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable UUID id, CommandKey key, Person person) {
        commands.once(key, id, Done.class, () -> submissions.freeze(id, key.key(), person), paper -> {
            submissions.submit(id, paper, person);
            return new Done(id);
        });
    }

    @PostMapping("/{id}/proposal-checks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@PathVariable UUID id, @RequestBody @Valid CheckRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> {
            if (request.outcome() == CheckOutcome.PASSED) {
                submissions.pass(id, person);
            } else if (request.reason() == null || request.reason().isBlank()) {
                throw Problem.invalid("reason", "is needed where a proposal is returned");
            } else {
                submissions.sendBack(id, request.reason(), person);
            }
        });
    }

    @PostMapping("/{id}/types-of-change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmType(@PathVariable UUID id, @RequestBody @Valid TypeRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> types.confirm(id, request.headOfChange(), person));
    }

    @PostMapping("/{id}/withdrawals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @RequestBody @Valid WithdrawalRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> withdrawals.withdraw(id, request.reason(), person));
    }

    record ProposalRequest(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10_000) String purpose,
            @NotNull HeadOfChange suggestedHeadOfChange,
            @NotEmpty @Size(max = 50) List<@NotBlank String> documents,
            @Nullable LocalDate targetCouncil) {

        Proposal proposal() {
            return new Proposal(title, purpose, suggestedHeadOfChange, documents, targetCouncil, null);
        }
    }

    record DocumentRequest(@NotBlank String documentId) {}

    record ConsulteesRequest(
            @Nullable @Size(max = 100) List<@NotBlank String> consultees,
            @Nullable Boolean notApplicable,
            @Nullable @Size(max = 4000) String reason) {

        @AssertTrue(message = "names consultees, or says that nobody is to be consulted, with the reason")
        boolean isComplete() {
            boolean nobody = Boolean.TRUE.equals(notApplicable);
            return nobody ? reason != null && !reason.isBlank() : consultees != null && !consultees.isEmpty();
        }

        List<String> keys() {
            return consultees == null || Boolean.TRUE.equals(notApplicable) ? List.of() : consultees;
        }

        @Nullable
        String whyNobody() {
            return Boolean.TRUE.equals(notApplicable) ? reason : null;
        }
    }

    enum CheckOutcome {
        PASSED,
        RETURNED
    }

    record CheckRequest(@NotNull CheckOutcome outcome, @Nullable @Size(max = 10_000) String reason) {}

    record TypeRequest(@NotNull HeadOfChange headOfChange) {}

    record WithdrawalRequest(@NotBlank @Size(max = 10_000) String reason) {}

    record Done(UUID amendment) {}
}
