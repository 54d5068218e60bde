package org.constitutionreview.workflow.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.consultation.Comments;
import org.constitutionreview.workflow.consultation.Consultation;
import org.constitutionreview.workflow.consultation.ConsultationRounds;
import org.constitutionreview.workflow.consultation.Consultations;
import org.constitutionreview.workflow.consultation.Position;
import org.constitutionreview.workflow.consultation.Remark;
import org.constitutionreview.workflow.consultation.Responses;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consultations: opening, extending, answering. */
@RestController
@RequestMapping("/api/workflow")
class ConsultationController {

    private final ConsultationRounds rounds;
    private final Responses responses;
    private final Consultations consultations;
    private final Comments comments;
    private final Amendments amendments;
    private final Commands commands;

    ConsultationController(
            ConsultationRounds rounds,
            Responses responses,
            Consultations consultations,
            Comments comments,
            Amendments amendments,
            Commands commands) {
        this.rounds = rounds;
        this.responses = responses;
        this.consultations = consultations;
        this.comments = comments;
        this.amendments = amendments;
        this.commands = commands;
    }

    @GetMapping("/consultations/{id}")
    ConsultationView read(@PathVariable UUID id, Person person) {
        return view(consultations.get(id), person);
    }

    @PostMapping("/amendments/{id}/consultation-rounds")
    Opened open(@PathVariable UUID id, @RequestBody @Valid RoundRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                Opened.class,
                () -> new Opened(rounds
                        .open(
                                id,
                                Objects.requireNonNullElse(request.consultees(), List.of()),
                                request.workingDays(),
                                person)
                        .stream()
                        .map(one -> view(one, person))
                        .toList()));
    }

    @PostMapping("/consultations/{id}/responses")
    ConsultationView respond(
            @PathVariable UUID id, @RequestBody @Valid ResponseRequest request, CommandKey key, Person person) {
        List<Remark> remarks = request.remarks();
        return commands.once(
                key,
                request,
                ConsultationView.class,
                () -> responses.numbers(id, remarks, person),
                numbers -> view(responses.respond(id, request.position(), remarks, numbers, person), person));
    }

    @PutMapping("/consultations/{id}/closing-date")
    ConsultationView extend(
            @PathVariable UUID id, @RequestBody @Valid ClosingDateRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                ConsultationView.class,
                () -> view(rounds.extend(id, request.closes(), request.reason(), person), person));
    }

    private ConsultationView view(Consultation consultation, Person person) {
        Amendment amendment = amendments.get(consultation.amendmentId());
        if (!consultation.mayBeReadBy(person, amendment)) {
            throw Problem.forbidden("This consultation is between its consultee and the owner of the proposal.");
        }
        return ConsultationView.of(
                consultation,
                amendment,
                comments.ofConsultation(consultation.id()),
                person.holds(consultation.consultee()));
    }

    record Opened(List<ConsultationView> items) {}

    record RoundRequest(
            @Nullable @Size(max = 100) List<@NotBlank String> consultees,
            @Nullable @Positive @Max(120) Integer workingDays) {}

    record ResponseRequest(
            @NotNull Position position, @Nullable @Size(max = 500) List<@Valid @NotNull RemarkRequest> comments) {

        List<Remark> remarks() {
            return comments == null
                    ? List.of()
                    : comments.stream().map(RemarkRequest::remark).toList();
        }
    }

    record RemarkRequest(
            @NotBlank @Size(max = 200) String documentId,
            @Nullable UUID provisionId,
            @Nullable Integer revision,
            @Nullable @Size(max = 5000) String quotedWords,
            @NotBlank @Size(max = 20_000) String text) {

        Remark remark() {
            return new Remark(documentId, provisionId, revision, quotedWords, text);
        }
    }

    record ClosingDateRequest(@NotNull LocalDate closes, @NotBlank @Size(max = 4000) String reason) {}
}
