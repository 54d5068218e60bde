package org.constitutionreview.workflow.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.consultation.Answers;
import org.constitutionreview.workflow.consultation.Comment;
import org.constitutionreview.workflow.consultation.Comment.AnswerKind;
import org.constitutionreview.workflow.consultation.Comments;
import org.constitutionreview.workflow.consultation.Consultation;
import org.constitutionreview.workflow.consultation.Consultations;
import org.constitutionreview.workflow.consultation.Position;
import org.constitutionreview.workflow.idempotency.CommandKey;
import org.constitutionreview.workflow.idempotency.Commands;
import org.constitutionreview.workflow.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The consultation table: every comment, and what the owner answers. */
@RestController
@RequestMapping("/api/workflow")
class AnswerController {

    private final Answers answers;
    private final Comments comments;
    private final Consultations consultations;
    private final Amendments amendments;
    private final Concerned concerned;
    private final Commands commands;

    AnswerController(
            Answers answers,
            Comments comments,
            Consultations consultations,
            Amendments amendments,
            Concerned concerned,
            Commands commands) {
        this.answers = answers;
        this.comments = comments;
        this.consultations = consultations;
        this.amendments = amendments;
        this.concerned = concerned;
        this.commands = commands;
    }

    /** Consultees see only their own rows; the owner, officers and members see all. */
    @GetMapping("/amendments/{id}/consultation-table")
    Table table(@PathVariable UUID id, Person person) {
        Amendment amendment = amendments.get(id);
        concerned.mustConcern(amendment, person);
        List<Consultation> all = consultations.of(id);
        boolean onlyOwn = all.stream().anyMatch(one -> person.holds(one.consultee()))
                && !person.seesEverything()
                && !amendment.isOwnedBy(person);
        return new Table(all.stream()
                .filter(one -> !onlyOwn || person.holds(one.consultee()))
                .flatMap(one -> comments.ofConsultation(one.id()).stream().map(comment -> Row.of(one, comment)))
                .toList());
    }

    @PutMapping("/comments/{id}/answer")
    Comment answer(@PathVariable UUID id, @RequestBody @Valid AnswerRequest request, CommandKey key, Person person) {
        return commands.once(
                key,
                request,
                Comment.class,
                () -> answers.answer(id, request.kind(), request.text(), request.reason(), person));
    }

    @PostMapping("/amendments/{id}/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable UUID id, @RequestBody @Valid AnswersRequest request, CommandKey key, Person person) {
        commands.once(key, request, () -> answers.complete(id, Boolean.TRUE.equals(request.materialChange()), person));
    }

    record Table(List<Row> rows) {}

    record Row(
            UUID commentId,
            UUID consultationId,
            String consultee,
            String consulteeKey,
            @Nullable Position position,
            Provision provision,
            @Nullable String quotedWords,
            String comment,
            Comment.@Nullable Answer answer) {

        static Row of(Consultation consultation, Comment comment) {
            return new Row(
                    comment.id(),
                    comment.consultationId(),
                    consultation.consulteeName(),
                    consultation.consultee(),
                    consultation.position(),
                    new Provision(comment.documentId(), comment.provisionId(), comment.number(), comment.revision()),
                    comment.quotedWords(),
                    comment.text(),
                    comment.answer());
        }
    }

    record Provision(
            String documentId, @Nullable UUID provisionId, @Nullable String number, @Nullable Integer revision) {}

    record AnswerRequest(
            @NotNull AnswerKind kind,
            @NotBlank @Size(max = 20_000) String text,
            @Nullable @Size(max = 20_000) String reason) {}

    record AnswersRequest(@Nullable Boolean materialChange) {}
}
